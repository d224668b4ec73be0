package org.tierline.ui.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.ChangedMeanwhile;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationFound;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaletteItem;
import org.tierline.ui.escalation.CallbackQuestionModel.Action;
import org.tierline.ui.escalation.EscalateEntries.TextAhead;
import org.tierline.ui.forms.HandDebounce;
import org.tierline.ui.forms.TestContact;

class EscalationModelsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T15:31:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOW);

  private final TestEscalationJobs jobs = new TestEscalationJobs(NOW);
  private final HandDebounce typing = new HandDebounce();
  private final TestContact contact =
      TestContact.of(List.of("urgent", "travel"), "+13125550111", "es");
  private final EscalateModel model = new EscalateModel(jobs, work(), typing, CLOCK);
  private final CallbackQuestionModel question =
      new CallbackQuestionModel(jobs, work(), typing, CLOCK);

  @BeforeEach
  void notes() {
    contact.notes.set("Caller: His father died.");
  }

  @Test
  void isFilledFromWhatIsKnown() {
    model.open(contact.context());
    typing.rest();
    assertThat(model.entries.escalationClass.get()).isEqualTo(EscalationClass.URGENT);
    assertThat(model.entries.reason.get()).isEqualTo(EscalationReason.APPOINTMENT);
    assertThat(model.entries.words.get()).isEqualTo("His father died.");
    assertThat(model.entries.callBack.phone.get()).isEqualTo("+1 312 555 0111");
    assertThat(model.entries.callBack.language.get()).isEqualTo("es");
    assertThat(model.draft()).isEmpty();
    assertThat(model.canSubmit().get()).isTrue();
    assertThat(Objects.requireNonNull(model.sayProperty().get()).key())
        .isEqualTo("say.escalation.askHours");
  }

  @Test
  void asksAgainOnlyForWhatDecidesThePromise() {
    model.open(contact.context());
    typing.rest();
    model.entries.words.valueProperty().set("His father died in May.");
    model.entries.callBack.strip.pick();
    model.entries.textAhead.set(TextAhead.AGREED);
    assertThat(typing.isWaiting()).isFalse();
    model.entries.escalationClass.valueProperty().set(EscalationClass.REGULAR);
    typing.rest();
    assertThat(jobs.asked).hasSize(2);
    assertThat(model.hasLater()).isTrue();
    model.turn(1);
    typing.rest();
    assertThat(model.hasEarlier()).isTrue();
    assertThat(
            Objects.requireNonNull(model.outlookProperty().get()).offer().days().getFirst().day())
        .isEqualTo(LocalDate.of(2026, 11, 30));
  }

  @Test
  void escalatesWithHoursAndForgets() {
    model.open(contact.context());
    typing.rest();
    model.entries.callBack.strip.goTo(new StripCell(LocalDate.of(2026, 11, 24), 11));
    model.entries.callBack.strip.pick();
    model.entries.textAhead.set(TextAhead.AGREED);
    model.submit();
    EscalationWish wish = jobs.escalated.getFirst();
    assertThat(wish.callback().windows()).hasSize(1);
    assertThat(wish.callback().textAhead()).isTrue();
    assertThat(wish.callback().phone()).isNull();
    assertThat(contact.done.getFirst().number()).isEqualTo(TestEscalationJobs.NUMBER);
    assertThat(model.draft()).isEmpty();
    assertThat(Objects.requireNonNull(model.sayProperty().get()).key()).isEqualTo("say.escalated");
  }

  @Test
  void whereZonesAreUnknownTheZipIsAskedFor() {
    jobs.zones = Set.of();
    model.open(contact.context());
    typing.rest();
    assertThat(Objects.requireNonNull(model.sayProperty().get()).key())
        .isEqualTo("say.escalation.askZip");
    model.entries.callBack.zip.set("6060");
    assertThat(model.missingProperty().get()).isEqualTo("escalation.missing.zip");
    model.entries.callBack.zip.set("60601");
    typing.rest();
    assertThat(jobs.asked.getLast().callback().zip()).isEqualTo("60601");
  }

  @Test
  void theDraftComesBackAndNothingStaysAfterClearing() {
    model.open(contact.context());
    typing.rest();
    model.entries.reason.valueProperty().set(EscalationReason.EMERGENCY);
    model.entries.callBack.phone.valueProperty().set("+1 214 555 0100");
    model.entries.callBack.strip.pick();
    Map<String, String> draft = model.draft();
    assertThat(draft).containsKeys("escalate.reason", "escalate.phone", "escalate.hours");
    model.clear();
    assertThat(model.draft()).isEmpty();
    assertThat(model.entries.words.get()).isEmpty();
    assertThat(model.entries.callBack.phone.get()).isEmpty();
    assertThat(model.outlookProperty().get()).isNull();
    assertThat(model.entries.callBack.strip.offerProperty().get()).isNull();
    model.open(contact.context());
    model.restore(draft);
    typing.rest();
    assertThat(model.draft()).isEqualTo(draft);
  }

  @Test
  void aFailureKeepsEveryLetter() {
    jobs.failure = new IllegalStateException("store away");
    model.open(contact.context());
    model.submit();
    assertThat(model.failedProperty().get()).isTrue();
    assertThat(model.entries.words.get()).isEqualTo("His father died.");
    assertThat(model.canSubmit().get()).isTrue();
  }

  @Test
  void whatIsRefusedStaysTypedAndSaysWhyUntilItIsChanged() {
    jobs.refusal = Sentence.of("say.callback.window.past");
    model.open(contact.context());
    typing.rest();
    model.entries.words.valueProperty().set("His father died in May.");
    model.submit();
    assertThat(contact.done).isEmpty();
    assertThat(model.missingProperty().get()).isEqualTo("say.callback.window.past");
    assertThat(model.canSubmit().get()).isFalse();
    assertThat(model.entries.words.get()).isEqualTo("His father died in May.");
    jobs.refusal = null;
    model.entries.words.valueProperty().set("His father died in June.");
    assertThat(model.missingProperty().get()).isEmpty();
    model.submit();
    assertThat(contact.done).hasSize(1);
  }

  @Test
  void aCorrectionThatIsRefusedStaysTypedAndSaysWhy() {
    question.open(contact.context());
    question.number.typed.set(TestEscalationJobs.NUMBER.toString());
    question.action.set(CallbackQuestionModel.Action.CORRECT);
    question.callBack.phone.valueProperty().set("+1 214 555 0143");
    typing.rest();
    jobs.refusal = Sentence.of("say.field.phone");
    question.submit();
    assertThat(contact.done).isEmpty();
    assertThat(question.missingProperty().get()).isEqualTo("say.field.phone");
    assertThat(question.callBack.phone.get()).isEqualTo("+1 214 555 0143");
    assertThat(question.number.typed.get()).isEqualTo(TestEscalationJobs.NUMBER.toString());
  }

  @Test
  void aWrongCheckCharacterIsSaidAtTheField() {
    question.open(contact.context());
    assertThat(question.number.begunProperty().get()).isFalse();
    question.number.typed.set("E-7K3M9QX2");
    assertThat(question.number.errorProperty().get()).isEmpty();
    assertThat(question.number.begunProperty().get()).as("not whole yet").isTrue();
    question.number.typed.set("E-7K3M9QX2T1");
    assertThat(question.number.begunProperty().get()).isFalse();
    assertThat(question.number.errorProperty().get()).isEqualTo("escalation.callback.number.wrong");
    question.number.typed.set("e 7k3m9 qx2to");
    assertThat(question.number.errorProperty().get()).isEmpty();
    assertThat(question.number.foundProperty().get()).isNotNull();
    question.number.typed.set("E-0000000012");
    assertThat(question.number.errorProperty().get())
        .isEqualTo("escalation.callback.number.unknown");
    assertThat(question.canSubmit().get()).isFalse();
  }

  @Test
  void everyRequestNumberHasTheSameSentence() {
    question.open(contact.context());
    question.number.typed.set("SR-7K3M9QX2T0");
    assertThat(Objects.requireNonNull(question.sayProperty().get()).key())
        .isEqualTo("say.request.officeAnswers");
    assertThat(question.canSubmit().get()).isFalse();
    question.number.typed.set("SR-0000000012");
    assertThat(Objects.requireNonNull(question.sayProperty().get()).key())
        .isEqualTo("say.request.officeAnswers");
  }

  @Test
  void theNumberOfAnAppointmentRequestTellsHowItStands() {
    question.open(contact.context());
    question.number.typed.set("alpha papa 7 K 3 M 9 Q X 2 T 0");
    assertThat(question.number.errorProperty().get()).isEmpty();
    assertThat(Objects.requireNonNull(question.sayProperty().get()).key())
        .isEqualTo("say.appointment.waits");
    assertThat(question.canSubmit().get()).isFalse();
    question.number.typed.set("AP-7K3M9QX2T1");
    assertThat(question.number.errorProperty().get()).isEqualTo("escalation.callback.number.wrong");
    assertThat(question.sayProperty().get()).isNull();
  }

  @Test
  void correctsOnlyWhatWasTouched() {
    question.open(contact.context());
    question.number.typed.set("E-7K3M9QX2T0");
    question.action.set(Action.CORRECT);
    typing.rest();
    assertThat(question.missingProperty().get())
        .isEqualTo("escalation.callback.missing.correction");
    question.callBack.phone.valueProperty().set("214 555 0199");
    question.submit();
    assertThat(jobs.corrected)
        .containsExactly(new CallbackWish("214 555 0199", null, List.of(), null, null));
    assertThat(contact.done).hasSize(1);
    assertThat(question.draft()).isEmpty();
    assertThat(Objects.requireNonNull(question.sayProperty().get()).key())
        .isEqualTo("say.escalation.CORRECTED");
    question.clear();
    assertThat(question.sayProperty().get()).isNull();
  }

  @Test
  void whatWasChangedElsewhereIsDecidedAboutAndNothingIsWrittenOver() {
    ChangedMeanwhile other = changedElsewhere();
    correctNumber("214 555 0199");
    jobs.meanwhile = other;
    question.submit();
    assertThat(question.meanwhileProperty().get()).isEqualTo(other);
    assertThat(jobs.corrected).isEmpty();
    assertThat(contact.done).isEmpty();
    assertThat(question.canSubmit().get()).as("before it is decided").isFalse();
    assertThat(question.callBack.phone.get()).isEqualTo("214 555 0199");
    question.keepMine();
    assertThat(jobs.corrected).extracting(CallbackWish::phone).containsExactly("214 555 0199");
    assertThat(question.meanwhileProperty().get()).isNull();
    assertThat(contact.done).hasSize(1);
  }

  @Test
  void whoLeavesItToTheOtherDeskPassesNothingOnAndSeesThatPromise() {
    correctNumber("214 555 0199");
    jobs.meanwhile = changedElsewhere();
    question.submit();
    question.keepTheirs();
    assertThat(jobs.corrected).isEmpty();
    assertThat(question.correction.isEmpty()).isTrue();
    assertThat(Objects.requireNonNull(question.number.foundProperty().get()).escalation())
        .isEqualTo(changedElsewhere().now());
    assertThat(question.meanwhileProperty().get()).isNull();
  }

  @Test
  void anAgreementToATextIsACorrectionOfItsOwn() {
    question.open(contact.context());
    question.number.typed.set("E-7K3M9QX2T0");
    question.action.set(Action.CORRECT);
    typing.rest();
    question.correction.textAhead.set(TextAhead.NOT_WANTED);
    Map<String, String> draft = question.draft();
    question.clear();
    question.open(contact.context());
    question.restore(draft);
    question.submit();
    assertThat(jobs.corrected)
        .containsExactly(new CallbackWish(null, null, List.of(), null, false));
  }

  private void correctNumber(String phone) {
    question.open(contact.context());
    question.number.typed.set("E-7K3M9QX2T0");
    question.action.set(Action.CORRECT);
    typing.rest();
    question.callBack.phone.valueProperty().set(phone);
  }

  private static ChangedMeanwhile changedElsewhere() {
    EscalationFound now =
        new EscalationFound(EscalationClass.URGENT, LocalDate.of(2026, 11, 27), List.of(), 1);
    return new ChangedMeanwhile(now, NOW, false, true, false, "es", false, false);
  }

  @Test
  void aNumberTypedInThePaletteIsAskedAfter() {
    StringBuilder asked = new StringBuilder();
    EscalationPalette palette =
        new EscalationPalette(new Messages(Language.ENGLISH), () -> true, () -> {}, asked::append);
    List<PaletteItem> items = palette.find("e 7k3m9 qx2t0");
    assertThat(items).hasSize(1);
    items.getFirst().open().run();
    assertThat(asked).hasToString("E-7K3M9QX2T0");
    assertThat(palette.find("escal")).hasSize(1);
    assertThat(palette.find("zzz")).isEmpty();
  }

  private static BackgroundWork work() {
    return BackgroundWork.atOnce(e -> {
      throw new AssertionError(e);
    });
  }
}
