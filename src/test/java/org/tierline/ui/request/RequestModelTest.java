package org.tierline.ui.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.Sentence;
import org.tierline.model.cases.DocumentKind;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.request.ExpediteCriterion;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestOutcome;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.forms.HandDebounce;
import org.tierline.ui.forms.TestContact;

class RequestModelTest {
  private final TestRequestJobs jobs = new TestRequestJobs();
  private final HandDebounce typing = new HandDebounce();
  private final TestContact contact = TestContact.of(List.of("case", "card"));
  private final Queue<Runnable> background = new ArrayDeque<>();
  private RequestModel model = new RequestModel(jobs, atOnce(), typing);

  @BeforeEach
  void verified() {
    contact.openCase.set(TestContact.statusOnly());
  }

  @ParameterizedTest
  @CsvSource({
    "CHANGE_OF_ADDRESS, NEW_ADDRESS",
    "NOTICE_NOT_RECEIVED, SENT ADDRESS_QUESTION",
    "CARD_NOT_RECEIVED, DOCUMENT SENT ADDRESS_QUESTION",
    "DOCUMENT_NOT_RECEIVED, DOCUMENT SENT ADDRESS_QUESTION",
    "OUTSIDE_NORMAL_TIME, ''",
    "TYPOGRAPHIC_ERROR, DOCUMENT",
    "ACCOMMODATION, ''",
    "EXPEDITE, CRITERION BIOMETRICS",
    "APPOINTMENT_RESCHEDULE, ''",
    "WITHDRAWAL, ''",
    "MILITARY, UNRESOLVED"
  })
  void theTypeDecidesTheFields(ServiceRequestType type, String fields) {
    model.open(contact.context());
    model.entries().type.valueProperty().set(type);
    EnumSet<RequestField> expected = EnumSet.noneOf(RequestField.class);
    for (String name : fields.split(" ", -1)) {
      if (!name.isEmpty()) {
        expected.add(RequestField.valueOf(name));
      }
    }
    assertThat(model.fieldsProperty().get()).isEqualTo(expected);
  }

  @Test
  void aNumberIsAskedForWhereAnOfficerHasToCallAndNoneIsKnown() {
    TestContact nobody = TestContact.withoutNumber();
    nobody.openCase.set(TestContact.statusOnly());
    jobs.outcome = ServiceRequestOutcome.NEEDS_TIER_2;
    model.open(nobody.context());
    model.entries().type.valueProperty().set(ServiceRequestType.WITHDRAWAL);
    model.entries().words.valueProperty().set("I want to stop it.");
    typing.rest();
    assertThat(model.callBackProperty().get()).isTrue();
    assertThat(model.missingProperty().get()).isEqualTo("request.missing.phone");
    assertThat(model.canSubmit().get()).isFalse();
    model.entries().phone.set(" 214 555 0143 ");
    typing.rest();
    model.submit();
    assertThat(jobs.called).isEqualTo("214 555 0143");
    assertThat(nobody.done).hasSize(1);
  }

  @Test
  void aNumberThatIsNoneIsAskedForAgainAndNothingElseIsLost() {
    TestContact nobody = TestContact.withoutNumber();
    nobody.openCase.set(TestContact.statusOnly());
    jobs.outcome = ServiceRequestOutcome.NEEDS_TIER_2;
    jobs.refusesPhones = true;
    model.open(nobody.context());
    model.entries().type.valueProperty().set(ServiceRequestType.WITHDRAWAL);
    model.entries().words.valueProperty().set("I want to stop it.");
    model.entries().phone.set("12");
    typing.rest();
    model.submit();
    assertThat(model.phoneRefusedProperty().get()).isTrue();
    assertThat(model.callBackProperty().get()).as("the field is still there").isTrue();
    assertThat(model.missingProperty().get()).isEqualTo("request.missing.phone.whole");
    assertThat(model.canSubmit().get()).isFalse();
    jobs.refusesPhones = false;
    model.entries().phone.set("214 555 0143");
    typing.rest();
    assertThat(model.canSubmit().get()).isTrue();
    model.submit();
    assertThat(nobody.done).hasSize(1);
  }

  @Test
  void nothingIsRefusedBeforeAReasonToExpediteWasChosen() {
    jobs.outcome = ServiceRequestOutcome.REFUSED;
    model.open(contact.context());
    jobs.asked.clear();
    model.entries().type.valueProperty().set(ServiceRequestType.EXPEDITE);
    typing.rest();
    assertThat(jobs.asked).isEmpty();
    assertThat(model.previewProperty().get()).isNull();
    assertThat(model.missingProperty().get()).isEqualTo("request.missing.criterion");
    model.entries().criterion.set(ExpediteCriterion.NONPROFIT);
    typing.rest();
    assertThat(jobs.asked).hasSize(1);
    assertThat(model.previewProperty().get()).isNotNull();
  }

  @Test
  void theNumberOfTheContactIsNotAskedForAgain() {
    jobs.outcome = ServiceRequestOutcome.NEEDS_TIER_2;
    model.open(contact.context());
    model.entries().words.valueProperty().set("I want to stop it.");
    typing.rest();
    assertThat(model.callBackProperty().get()).isFalse();
    model.submit();
    assertThat(jobs.called).isNull();
    assertThat(contact.done).hasSize(1);
  }

  @Test
  void handOffCaseAndNotesFillTheForm() {
    contact.notes.set("Caller: It never came.\nMe: looked it up");
    model.open(contact.context());
    assertThat(model.entries().type.get()).isEqualTo(ServiceRequestType.CARD_NOT_RECEIVED);
    assertThat(model.entries().type.sourceProperty().get()).isEqualTo("request.from.ivr");
    assertThat(model.entries().document.get()).isEqualTo(DocumentKind.EAD);
    assertThat(model.entries().words.get()).isEqualTo("It never came.");
    contact.notes.set("Caller: It never came. Neighbours have none either.");
    assertThat(model.entries().words.get()).endsWith("none either.");
    model.entries().words.valueProperty().set("It was never delivered.");
    contact.notes.set("Caller: something else");
    assertThat(model.entries().words.get()).isEqualTo("It was never delivered.");
    assertThat(model.entries().words.sourceProperty().get()).isEmpty();
  }

  @Test
  void asksWhenTypingRestsAndNotForWords() {
    model.open(contact.context());
    assertThat(jobs.asked).isEmpty();
    typing.rest();
    assertThat(jobs.asked).hasSize(1);
    model.entries().words.valueProperty().set("No card.");
    assertThat(typing.isWaiting()).isFalse();
    model.entries().document.valueProperty().set(DocumentKind.GREEN_CARD);
    model.entries().document.valueProperty().set(DocumentKind.TRAVEL_DOCUMENT);
    typing.rest();
    assertThat(jobs.asked).hasSize(2);
    assertThat(jobs.asked.getLast().documentKind()).isEqualTo(DocumentKind.TRAVEL_DOCUMENT);
  }

  @Test
  void anAnswerThatCameTooLateIsDropped() {
    model =
        new RequestModel(
            jobs,
            new BackgroundWork(background::add, Runnable::run, RequestModelTest::fail),
            typing);
    model.open(contact.context());
    jobs.outcome = ServiceRequestOutcome.TOO_EARLY;
    typing.rest();
    Runnable first = Objects.requireNonNull(background.poll());
    model.entries().type.valueProperty().set(ServiceRequestType.MILITARY);
    first.run();
    assertThat(model.previewProperty().get()).isNull();
    jobs.outcome = ServiceRequestOutcome.ROUTED;
    typing.rest();
    Objects.requireNonNull(background.poll()).run();
    assertThat(Objects.requireNonNull(model.previewProperty().get()).decision().outcome())
        .isEqualTo(ServiceRequestOutcome.ROUTED);
  }

  private void submitLate() {
    model =
        new RequestModel(
            jobs,
            new BackgroundWork(background::add, Runnable::run, RequestModelTest::fail),
            typing);
    contact.notes.set("No card.");
    model.open(contact.context());
    typing.rest();
    for (Runnable each = background.poll(); each != null; each = background.poll()) {
      each.run();
    }
    model.submit();
  }

  @Test
  void wordsAreGoneThroughOnceAndNotWhileSomethingIsPainted() {
    model =
        new RequestModel(
            jobs,
            new BackgroundWork(background::add, Runnable::run, RequestModelTest::fail),
            typing);
    model.open(contact.context());
    model.entries().words.valueProperty().set("Also MSC2190000001.");
    assertThat(model.onlyForProperty().get()).isNull();
    Objects.requireNonNull(background.poll()).run();
    assertThat(model.onlyForProperty().get()).isNotNull();
    model.entries().biometrics.set(true);
    assertThat(background).as("the words are the same").isEmpty();
  }

  @Test
  void aFormIsBusyUntilItsAnswerIsThere() {
    submitLate();
    assertThat(model.busyProperty().get()).isTrue();
    model.open(contact.context());
    assertThat(model.busyProperty().get()).as("left and taken up again").isTrue();
    assertThat(model.canSubmit().get()).isFalse();
    Objects.requireNonNull(background.poll()).run();
    assertThat(model.busyProperty().get()).isFalse();
    assertThat(contact.done).hasSize(1);
    assertThat(model.draft()).doesNotContainValue("No card.");
  }

  @Test
  void aLateAnswerEmptiesNothingThatWasBegunSince() {
    submitLate();
    model.clear();
    assertThat(model.busyProperty().get()).isFalse();
    model.open(contact.context());
    model.entries().words.valueProperty().set("For another case.");
    Objects.requireNonNull(background.poll()).run();
    assertThat(contact.done).as("it is said all the same").hasSize(1);
    assertThat(model.entries().words.get()).isEqualTo("For another case.");
  }

  @ParameterizedTest
  @EnumSource(ServiceRequestOutcome.class)
  void whatCannotBeCarriedOutIsNotSubmitted(ServiceRequestOutcome outcome) {
    jobs.outcome = outcome;
    contact.notes.set("No card.");
    model.open(contact.context());
    typing.rest();
    boolean possible =
        outcome != ServiceRequestOutcome.TOO_EARLY && outcome != ServiceRequestOutcome.REFUSED;
    assertThat(model.canSubmit().get()).isEqualTo(possible);
    model.submit();
    assertThat(contact.done).hasSize(possible ? 1 : 0);
    assertThat(model.resultProperty().get() != null).isEqualTo(possible);
  }

  @Test
  void theOnlineAccountIsOfferedBeforeBiometricsAreMoved() {
    jobs.movesOnline = true;
    contact.notes.set("Cannot come that day.");
    model.open(contact.context());
    typing.rest();
    assertThat(model.sayProperty().get()).isEqualTo(Sentence.of("say.request.moveOnline", 12L));
    assertThat(model.canSubmit().get()).isTrue();
    model.submit();
    assertThat(model.sayProperty().get()).isNotNull().returns("say.request.created", Sentence::key);
  }

  @Test
  void aNewAddressIsReadBackBeforeItGoesAnywhereAndSaidAgain() {
    contact.notes.set("I moved.");
    model.open(contact.context());
    model.entries().type.valueProperty().set(ServiceRequestType.CHANGE_OF_ADDRESS);
    model.entries().street.set("500 Elm St Apt 4");
    model.entries().city.set("Dallas");
    model.entries().state.set("TX");
    typing.rest();
    assertThat(model.sayProperty().get()).as("half an address").isNull();
    assertThat(jobs.asked.getLast().newAddress()).isNull();
    model.entries().zip.set("75201");
    typing.rest();
    String address = "500 Elm St Apt 4, Dallas, TX 75201";
    assertThat(model.sayProperty().get())
        .isEqualTo(Sentence.of("say.request.readBack", address, "IOE0912345678"));
    assertThat(jobs.asked.getLast().newAddress()).isNotNull();
    assertThat(model.sayNextProperty().get())
        .as("what comes next names it too")
        .isNotNull()
        .returns("say.request.withAddress", Sentence::key)
        .returns(address, next -> next.gaps().get(1));
    model.submit();
    Sentence said =
        Sentence.of(
            "say.request.withAddress",
            Sentence.of(
                "say.request.created",
                TestRequestJobs.NUMBER,
                OfficeKind.SERVICE_CENTER,
                TestRequestJobs.DUE),
            address,
            "IOE0912345678");
    assertThat(model.sayProperty().get()).isEqualTo(said);
    assertThat(contact.done).singleElement().returns(said, ContactContext.Done::say);
  }

  @ParameterizedTest
  @CsvSource({
    "It never came., false",
    "It is about IOE 091-234-5678., false",
    "It is about I O E 0 9 1 2 3 4 5 6 7 8., false",
    "Also MSC2190000001., true",
    "Mine and IOE-0912345679 of my wife., true",
    "Call me at 214 555 0143., false"
  })
  void wordsThatNameAnotherReceiptNumberAreSeen(String words, boolean another) {
    model.open(contact.context());
    model.entries().words.valueProperty().set(words);
    assertThat(model.onlyForProperty().get())
        .isEqualTo(another ? new ReceiptNumber("IOE0912345678") : null);
    model.clear();
    assertThat(model.onlyForProperty().get()).isNull();
  }

  @Test
  void saysWhatIsMissingInTurn() {
    contact.openCase.set(null);
    model.open(contact.context());
    assertThat(model.missingProperty().get()).isEqualTo("request.missing.case");
    contact.openCase.set(TestContact.statusOnly());
    assertThat(model.missingProperty().get()).isEqualTo("request.missing.words");
    model.entries().words.valueProperty().set("No card.");
    assertThat(model.missingProperty().get()).isEmpty();
    model.entries().addressAsked.set(true);
    assertThat(model.missingProperty().get()).isEqualTo("request.missing.address");
    model.entries().street.set("5 Main St");
    model.entries().city.set("Dallas");
    assertThat(model.missingProperty().get()).isEqualTo("request.missing.state");
    model.entries().state.set("TX");
    model.entries().zip.set("7520");
    assertThat(model.missingProperty().get()).isEqualTo("request.missing.zip");
    model.entries().zip.set("75201");
    assertThat(model.canSubmit().get()).isTrue();
  }

  @Test
  void keepsEveryLetterWhenTheStoreFails() {
    jobs.failure = new IllegalStateException("store away");
    model.open(contact.context());
    model.entries().words.valueProperty().set("No card.");
    model.submit();
    assertThat(model.failedProperty().get()).isTrue();
    assertThat(model.entries().words.get()).isEqualTo("No card.");
    assertThat(model.canSubmit().get()).isTrue();
    jobs.failure = null;
    model.submit();
    assertThat(model.failedProperty().get()).isFalse();
    assertThat(contact.done).hasSize(1);
  }

  @Test
  void whatWasTypedComesBackAndIsForgotten() {
    model.open(contact.context());
    model.entries().type.valueProperty().set(ServiceRequestType.EXPEDITE);
    model.entries().words.valueProperty().set("Needs it soon.");
    model.entries().biometrics.set(true);
    assertThat(contact.changes).isPositive();
    Map<String, String> draft = model.draft();
    model.clear();
    assertThat(model.draft()).isEmpty();
    assertThat(model.entries().words.get()).isEmpty();
    assertThat(model.openCaseProperty().get()).isNull();
    assertThat(model.sayProperty().get()).isNull();
    assertThat(model.canSubmit().get()).isFalse();
    model.open(contact.context());
    model.restore(draft);
    assertThat(model.draft()).isEqualTo(draft);
    RequestWish wish =
        Objects.requireNonNull(
            model.entries().wish(TestContact.statusOnly().status().receiptNumber()));
    assertThat(wish.biometrics()).isTrue();
    assertThat(wish.words()).isEqualTo("Needs it soon.");
  }

  private static BackgroundWork atOnce() {
    return BackgroundWork.atOnce(RequestModelTest::fail);
  }

  private static void fail(Throwable failure) {
    throw new AssertionError(failure);
  }
}
