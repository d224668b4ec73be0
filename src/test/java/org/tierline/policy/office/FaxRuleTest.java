package org.tierline.policy.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.office.FaxWish;

/** A fax number is given only with who asked, when, and until when (P2, A6). */
class FaxRuleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource({
    "214 555 0199, Officer Lund, 2026-11-24, 2026-11-24, say.fax.given",
    "+12145550199, Officer Lund, 2026-11-20, 2026-12-04, say.fax.given",
    "214 555 0199, ' ', 2026-11-24, 2026-12-04, say.fax.nobodyAsked",
    "soon, Officer Lund, 2026-11-24, 2026-12-04, say.fax.number",
    "'', Officer Lund, 2026-11-24, 2026-12-04, say.fax.number",
    "214 555 0199, Officer Lund, 2026-11-25, 2026-12-04, say.fax.when",
    "214 555 0199, Officer Lund, , 2026-12-04, say.fax.when",
    "214 555 0199, Officer Lund, 2026-11-20, 2026-11-23, say.fax.over",
    "214 555 0199, Officer Lund, 2026-11-20, , say.fax.over"
  })
  void who_when_and_until_are_needed(
      String number,
      String askedBy,
      @Nullable LocalDate askedOn,
      @Nullable LocalDate until,
      String say) {
    assertThat(
            FaxRule.decide(new FaxWish(new UUID(0, 1), number, askedBy, askedOn, until), TODAY)
                .say()
                .key())
        .isEqualTo(say);
  }
}
