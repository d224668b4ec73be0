package org.tierline.app.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Channel;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.Verification;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.request.ServiceRequest;
import org.tierline.policy.calendar.BusinessCalendar;

/** A call from the incoming list: prompt, gate, status, service request, closing. */
final class FirstCall {
  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  FirstCall(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work() {
    hands.awaitNode(".do-item.two-line");
    hands.await("the store is told of", () -> !steps.words("#storeName").isBlank());
    desk.picture("sign-in");
    hands.press(KeyCode.ALT, KeyCode.DIGIT1);
    hands.awaitNode(".top-bar");
    hands.awaitNode(".waiting-card");
    desk.picture("desk");
    hands.press(KeyCode.ENTER);
    hands.awaitNode(".gate-strip");
    desk.picture("contact-locked");
    PracticeCase told = desk.caseOf("CARD_MAILED", 0);
    UUID contact = steps.contact();
    beforeThePrompt(contact);
    steps.readThePrompt();
    steps.say(told, told.receiptNumber());
    desk.picture("contact-verifying");
    steps.verify();
    steps.waitUntilOpen();
    desk.picture("contact-verified");
    behindTheGate(contact, told);
    request(contact);
    afterTheCall(contact, told);
  }

  private void beforeThePrompt(UUID contact) {
    var early =
        desk.services()
            .gate()
            .verify(
                desk.witness(), contact, Relationship.APPLICANT_OR_PETITIONER, Said.NOTHING, false);
    boolean shut = hands.onScreen(() -> desk.scene().lookup("#verify.button").isDisabled());
    checks.that(
        "P1",
        "before the prompt is read, Verify is shut and nothing is looked up",
        shut && early.outcome() == VerificationOutcome.REFUSED,
        early.outcome());
    checks.that(
        "P15",
        "nothing tells whether the caller is known",
        hands.onScreen(() -> hands.isSeen("#beforeLocked")),
        steps.words("#beforeLocked"));
  }

  private void behindTheGate(UUID contact, PracticeCase told) {
    List<Verification> open = desk.services().gate().open(desk.witness(), contact);
    checks.that(
        "P3",
        "Tier 1 is told the status only",
        open.size() == 1 && open.getFirst().level() == DisclosureLevel.STATUS_ONLY,
        open.stream().map(Verification::level).toList());
    DisclosureLevel webform = desk.services().ceilings().of(desk.witness(), Channel.WEBFORM);
    checks.that(
        "P2",
        "a webform is answered in general only",
        webform == DisclosureLevel.GENERAL_ONLY,
        webform);
    String card = steps.words(".case-card");
    checks.that(
        "P3",
        "the card shows neither name nor address nor telephone",
        !card.contains(told.person().familyName())
            && !card.contains(told.person().street())
            && !card.contains(told.person().phone()),
        card);
    long disclosed =
        desk.services().desk().store().read(t -> t.audit().latest(200)).stream()
            .filter(event -> event.action() == AuditAction.CASE_DISCLOSED)
            .filter(event -> contact.equals(event.contactId()))
            .count();
    checks.that("P11", "the disclosure is on record", disclosed > 0, disclosed);
  }

  private void request(UUID contact) {
    steps.takeInHand(KeyCode.DIGIT1);
    hands.awaitNode("#type");
    hands.tabTo("#words");
    hands.press(KeyCode.CONTROL, KeyCode.A);
    hands.type("The card never arrived. Checked with the post office.");
    hands.await("it can be created", () -> !desk.scene().lookup("#submit").isDisabled());
    desk.picture("service-request");
    steps.submit();
    hands.awaitNode(".number-box");
    desk.picture("service-request-created");
    ServiceRequest made =
        desk.services().desk().store().read(t -> t.requests().ofContact(contact)).getFirst();
    LocalDate today = desk.clock().instant().atZone(BusinessCalendar.EASTERN).toLocalDate();
    LocalDate due = desk.services().desk().calendar().plusBusinessDays(today, 15);
    checks.that(
        "S9", "the answer is due in fifteen business days", made.due().equals(due), made.due());
    String say = steps.words(".say");
    checks.that(
        "S12",
        "the sentence says the number, spelled",
        say.contains(String.join("\u00a0", made.number().characters().substring(0, 5).split(""))),
        say);
    checks.that(
        "S1",
        "a request stands on a gate passed in this contact",
        desk.services().gate().open(desk.witness(), contact).stream()
            .anyMatch(gate -> gate.caseId().equals(made.caseId())),
        made.caseId());
  }

  private void afterTheCall(UUID contact, PracticeCase told) {
    hands.press(KeyCode.CONTROL, KeyCode.ENTER);
    hands.awaitNode("#disposition");
    desk.picture("closing");
    hands.press(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(
        "the call has ended",
        () -> !steps.words(".gate-strip").isEmpty() && !hands.isSeen(".gate-strip.open"));
    desk.picture("after-the-call");
    CaseAnswer again =
        desk.services()
            .cases()
            .open(desk.witness(), contact, new ReceiptNumber(told.receiptNumber()));
    checks.that(
        "P10",
        "after the call the case is shut",
        again instanceof CaseAnswer.Refused,
        again.getClass().getSimpleName());
    hands.press(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await("the desk is back", () -> hands.isSeen(".new-contact"));
    desk.picture("desk-after");
  }
}
