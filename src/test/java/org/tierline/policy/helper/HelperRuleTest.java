package org.tierline.policy.helper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.helper.HelperAnswer;
import org.tierline.model.helper.HelperKind;
import org.tierline.model.helper.HelperSide;
import org.tierline.model.helper.HelperWish;

/**
 * A helper needs the caller's consent, a side, and where words are carried over a language (P4).
 */
class HelperRuleTest {
  @ParameterizedTest
  @CsvSource({
    "INTERPRETER,    CALLER,         vi, Linh, true,  true,  NOTED",
    "INTERPRETER,    CONTACT_CENTER, vi, '',   true,  true,  NOTED",
    "INTERPRETER,    CALLER,         vi, Linh, true,  false, REFUSED",
    "INTERPRETER,    CALLER,         vi, '',   true,  true,  REFUSED",
    "INTERPRETER,    CALLER,         ,   Linh, true,  true,  REFUSED",
    "INTERPRETER,    CALLER,         xx, Linh, true,  true,  REFUSED",
    "INTERPRETER,    CALLER,         vi, '',   false, false, ASKED_TO_BRING",
    "INTERPRETER,    CALLER,         ,   '',   false, false, REFUSED",
    "RELAY_OPERATOR, CALLER,         ,   '',   true,  true,  NOTED",
    "RELAY_OPERATOR, CALLER,         ,   '',   true,  false, REFUSED",
    "RELAY_OPERATOR, CALLER,         ,   '',   false, true,  REFUSED",
    "SECOND_PERSON,  CALLER,         ,   Ann,  true,  true,  NOTED",
    "SECOND_PERSON,  CALLER,         ,   ' ',  true,  true,  REFUSED",
    "SECOND_PERSON,  CALLER,         ,   Ann,  true,  false, REFUSED",
  })
  void consent_and_language_decide(
      HelperKind kind,
      HelperSide side,
      @Nullable String language,
      String name,
      boolean present,
      boolean agreed,
      HelperAnswer.Outcome outcome) {
    HelperAnswer answer =
        HelperRule.decide(
            new HelperWish(new UUID(0, 1), kind, side, language, name, present, agreed));
    assertThat(answer.outcome()).isEqualTo(outcome);
    assertThat(answer.rules()).containsExactly("P4");
  }
}
