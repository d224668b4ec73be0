package org.tierline.app.tour;

import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.privacy.VerificationOutcome;

/** An incident is reported from wherever one is, and a relative's case is passed on. */
final class Scruples {
  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  Scruples(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work() {
    steps.openPhoneContact();
    incident();
    ownAffair(steps.contact());
    steps.closeTheContact();
  }

  /** Even over Find or do: one key opens the form, one reports. */
  private void incident() {
    long before = reported();
    hands.press(KeyCode.CONTROL, KeyCode.K);
    hands.awaitNode(".palette");
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    hands.awaitNode("#words.text-area");
    desk.picture("incident");
    hands.press(KeyCode.ENTER);
    hands.awaitNode("#doneWords");
    desk.picture("incident-reported");
    checks.that(
        "P14",
        "an incident is reported in two actions, over whatever is open",
        reported() == before + 1,
        steps.words("#doneWords"));
    hands.press(KeyCode.ENTER);
    hands.press(KeyCode.ESCAPE);
    hands.await("the contact is free again", () -> !hands.isSeen(".palette"));
  }

  private long reported() {
    return desk.services().desk().store().read(t -> t.audit().latest(200)).stream()
        .filter(event -> event.action() == AuditAction.INCIDENT_REPORTED)
        .count();
  }

  private void ownAffair(UUID contact) {
    PracticeCase told = desk.caseOf("TRAVEL", 6);
    steps.readThePrompt();
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    hands.awaitNode("#declare");
    desk.picture("own-affair");
    hands.press(KeyCode.ENTER);
    hands.awaitNode(".gate-strip.shut");
    desk.picture("own-affair-declared");
    VerificationAnswer answer =
        new Calls(desk)
            .verify(contact, told, told.receiptNumber(), Relationship.APPLICANT_OR_PETITIONER);
    checks.that(
        "P17",
        "an own affair that was declared stays shut, whatever is said",
        answer.outcome() != VerificationOutcome.VERIFIED,
        answer.outcome());
  }
}
