package org.tierline.policy.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.assistant.EmmaOutcome;
import org.tierline.model.assistant.QuestionKind;

class EmmaRuleTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "/emma-kinds.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      numLinesToSkip = 1)
  void aTextIsTakenForWhatItsWriterMeant(QuestionKind kind, String text) {
    assertThat(EmmaRule.kind(text)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "GENERAL, true, true, ANSWERED",
    "GENERAL, false, true, ANSWERED",
    "GENERAL, true, false, UNSURE",
    "GENERAL, false, false, UNSURE",
    "ONE_CASE, true, true, HANDED_OVER",
    "ONE_CASE, false, true, DIRECTED",
    "A_PERSON, true, false, HANDED_OVER",
    "A_PERSON, false, true, DIRECTED",
    "DANGER, true, true, HANDED_OVER",
    "DANGER, false, true, DIRECTED"
  })
  void guidanceAnswersOnlyWhatIsGeneral(
      QuestionKind kind, boolean live, boolean sure, EmmaOutcome outcome) {
    assertThat(EmmaRule.outcome(kind, live, sure)).isEqualTo(outcome);
    assertThat(EmmaRule.rules(kind, outcome)).contains("M1");
  }

  /** Whatever stands around it and however it is spaced, a number is about one case. */
  @Test
  void aReceiptNumberIsNeverOverlooked() {
    Random random = new Random(11);
    String[] around = {"how do i pay for %s", "%s", "hi, %s ??", "cómo cambio mi dirección %s"};
    String[] between = {"", " ", "-", " - "};
    for (int run = 0; run < 2_000; run++) {
      String gap = between[random.nextInt(between.length)];
      String digits = "%010d".formatted(random.nextLong(10_000_000_000L));
      String number =
          "WAC"
              + gap
              + digits.substring(0, 2)
              + gap
              + digits.substring(2, 5)
              + gap
              + digits.substring(5);
      String text = around[random.nextInt(around.length)].formatted(number);
      assertThat(EmmaRule.kind(text)).as(text).isEqualTo(QuestionKind.ONE_CASE);
    }
  }

  @Test
  void noTextHoweverLongOrOddHoldsItUp() {
    String odd = "my ".repeat(40_000) + "case \u0000\uD800 ".repeat(2_000);
    assertThat(EmmaRule.kind(odd)).isNotNull();
    assertThat(EmmaRule.kind("")).isEqualTo(QuestionKind.GENERAL);
  }
}
