package org.tierline.policy.privacy.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.Sentence;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundAnswer.Outcome;
import org.tierline.model.privacy.OutboundFinding.Kind;

class OutboundTextTest {
  private static final String EVERYTHING =
      "Your I-765, IOE0912345678, A012345678, born 07/14/1991.\nCase Was Approved.";

  private static Lift lift(DisclosureLevel level) {
    Set<String> record = Set.of("IOE0912345678", "A012345678", "1991-07-14", "I765");
    return new Lift(level, (kind, value) -> record.contains(value), Sentence.of("hint"));
  }

  @Test
  void everyFindingMarksWhatItFoundAndSaysWhyAndHowToMendIt() {
    OutboundAnswer answer = Checks.check(EVERYTHING);
    assertThat(answer.outcome()).isEqualTo(Outcome.BLOCKED);
    assertThat(answer.rules()).containsExactly("P12");
    assertThat(answer.policy()).startsWith("privacy ");
    assertThat(answer.blocking())
        .extracting(finding -> Checks.marked(EVERYTHING, finding))
        .containsExactly("I-765", "IOE0912345678", "A012345678", "07/14/1991", "Case Was Approved");
    assertThat(answer.blocking())
        .allSatisfy(finding -> {
          assertThat(finding.why().key()).startsWith("say.outbound.why.");
          assertThat(finding.mend().key()).startsWith("say.outbound.mend.");
          assertThat(finding.why().gaps()).isEmpty();
          assertThat(finding.rule()).isEqualTo("P12");
        });
  }

  @Test
  void aMarkCoversWhatIsNotSeenToo() {
    String text = "It is I\u200bOE&#48;9 123 45678.";
    assertThat(Checks.check(text).blocking())
        .extracting(finding -> Checks.marked(text, finding))
        .containsExactly("I\u200bOE&#48;9 123 45678");
  }

  @Test
  void onlyTheFormOfTheVerifiedCaseMayLeave() {
    Lift status = lift(DisclosureLevel.STATUS_ONLY);
    for (String text : List.of("Your I-765 is here.", "Your form 765 is here.", "Your I-797.")) {
      assertThat(Checks.check(text, status).outcome()).as(text).isEqualTo(Outcome.SENDABLE);
    }
    for (String text : List.of("Your I-589 is here.", "Your form 90 is here.", "su I-360")) {
      assertThat(Checks.check(text, status).blocking()).as(text).hasSize(1);
    }
  }

  @Test
  void atStatusOnlyNumberStatusAndFormMayLeaveAndTheRestMayNot() {
    OutboundAnswer answer = Checks.check(EVERYTHING, lift(DisclosureLevel.STATUS_ONLY));
    assertThat(answer.lifted())
        .extracting(finding -> finding.kind())
        .containsExactly(Kind.FORM_AND_YOUR, Kind.RECEIPT_NUMBER, Kind.STATUS_TITLE);
    assertThat(answer.blocking())
        .extracting(finding -> finding.kind())
        .containsExactly(Kind.A_NUMBER, Kind.DATE_OF_BIRTH);
    assertThat(answer.hint()).isEqualTo(Sentence.of("say.outbound.lift.level"));
  }

  @Test
  void atCaseDetailsAllOfTheCaseMayLeave() {
    OutboundAnswer answer = Checks.check(EVERYTHING, lift(DisclosureLevel.CASE_DETAILS));
    assertThat(answer.outcome()).isEqualTo(Outcome.SENDABLE);
    assertThat(answer.rules()).containsExactly("P2", "P12");
    assertThat(answer.hint()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IOE0912345679 was received.",
        "A012345679 is the file.",
        "The child was born on March 3, 2015."
      })
  void whatIsOfAnotherCaseNeverLeaves(String text) {
    OutboundAnswer answer = Checks.check(text, lift(DisclosureLevel.CASE_DETAILS));
    assertThat(answer.outcome()).isEqualTo(Outcome.BLOCKED);
    assertThat(answer.hint()).isEqualTo(Sentence.of("say.outbound.lift.otherCase"));
  }

  @Test
  void nothingIsWrittenAboutWhatIsHandledSpecially() {
    OutboundAnswer answer =
        OutboundText.check(
            "Good morning.",
            new OutboundText.Around(
                Set.of(),
                new SaidItems(Set.of(), Set.of()),
                Checks.TODAY,
                true,
                lift(DisclosureLevel.CASE_DETAILS)),
            Checks.POLICY);
    assertThat(answer.outcome()).isEqualTo(Outcome.BLOCKED);
    assertThat(answer.rules()).contains("P8");
  }

  @Test
  void withoutTheRuleNothingIsHeldBack() {
    OutboundAnswer answer =
        OutboundText.check(
            EVERYTHING,
            new OutboundText.Around(
                Set.of("I-765"),
                new SaidItems(Set.of(), Set.of()),
                Checks.TODAY,
                false,
                Checks.NOTHING),
            Checks.POLICY.without(Set.of("P12")));
    assertThat(answer.outcome()).isEqualTo(Outcome.SENDABLE);
    assertThat(answer.rules()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Form I-90 is filed online.\\n\\nThank you for your patience. | SENDABLE",
        "Form I-90 is filed online. Thank you for your patience. | BLOCKED",
        "Dear Luis,\\n\\nForm I-90 is filed online. | BLOCKED",
        "Dear Ana,\\n\\nForm I-90 is filed online. | SENDABLE"
      })
  void yourCountsInItsParagraphAndANameInTheWholeText(String text, Outcome outcome) {
    assertThat(Checks.check(text.replace("\\n", "\n")).outcome()).isEqualTo(outcome);
  }

  @Test
  void aNameThatIsAWordCountsOnlyWhereItIsAName() {
    SaidItems may = new SaidItems(Set.of("may", "li"), Set.of());
    for (String text : List.of("You may file Form I-90 online.", "May I file Form I-90 online?")) {
      assertThat(NamesIn.any(PlainText.of(text), may::isNamePart)).as(text).isFalse();
    }
    for (String text : List.of("Dear May, Form I-90 is fine.", "the I-90 of may li")) {
      assertThat(NamesIn.any(PlainText.of(text), may::isNamePart)).as(text).isTrue();
    }
  }
}
