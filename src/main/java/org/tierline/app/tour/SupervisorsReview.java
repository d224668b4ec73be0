package org.tierline.app.tour;

import java.time.Duration;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.contact.Disposition;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.StaffSession;

/** A supervisor's review: who waits, an incident, gates that locked and a number unlocked. */
final class SupervisorsReview {
  private static final int FAILURES_THAT_LOCK = 10;
  private static final int ATTEMPTS_OF_A_CONTACT = 3;

  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;
  private final Calls calls;

  SupervisorsReview(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
    this.calls = new Calls(desk);
  }

  void work() {
    PracticeCase told = desk.caseOf("GREEN_CARD", 8);
    lock(told);
    StaffSession supervisor = desk.signIn(Role.SUPERVISOR);
    signInAsSupervisor();
    peopleFirst(supervisor);
    incident(supervisor);
    gates(told);
    new WithoutACaller(desk, checks).work(supervisor);
    new QueueInReview(desk, checks).work(supervisor);
    new DayInReview(desk, checks).work(supervisor);
    new BulletinForAll(desk, checks).write(supervisor);
  }

  /** Somebody else says the number until Tier 1 can verify it no more. */
  private void lock(PracticeCase told) {
    PracticeCase other = desk.caseOf("GREEN_CARD", 7);
    UUID contact = calls.open();
    for (int failures = 0; failures < FAILURES_THAT_LOCK; failures++) {
      if (failures > 0 && failures % ATTEMPTS_OF_A_CONTACT == 0) {
        calls.close(contact, Disposition.NOT_VERIFIED);
        contact = calls.open();
      }
      // Wrong in two ways, so that it fails also where one of the rules is switched off.
      calls.verify(contact, other, told.receiptNumber(), Relationship.REPRESENTATIVE);
    }
    calls.close(contact, Disposition.NOT_VERIFIED);
  }

  private VerificationOutcome verified(PracticeCase told) {
    UUID contact = calls.open();
    VerificationOutcome outcome =
        calls
            .verify(contact, told, told.receiptNumber(), Relationship.APPLICANT_OR_PETITIONER)
            .outcome();
    calls.close(contact, Disposition.ANSWERED);
    return outcome;
  }

  private void signInAsSupervisor() {
    steps.signInAtTheLock(KeyCode.DIGIT3);
    hands.press(KeyCode.ALT, KeyCode.DIGIT5);
    hands.awaitNode(".review-tabs");
  }

  private void peopleFirst(StaffSession supervisor) {
    UUID contact = calls.verified(desk.caseOf("GREEN_CARD", 7));
    desk.services().supervisors().request(desk.witness(), contact, "Says that nobody calls back.");
    desk.clock().advance(Duration.ofSeconds(5));
    boolean onTop = hands.comes(() -> steps.words(".asked-row").indexOf("nobody calls back") > 0);
    String waiting = steps.words(".asked-row");
    checks.that(
        "V1", "whoever waits for a supervisor stands on top, with the words", onTop, waiting);
    hands.comes(() -> hands.isSeen(".incident-row"));
    desk.picture("review");
    hands.press(KeyCode.CONTROL, KeyCode.T);
    boolean goesOn = hands.comes(() -> hands.isSeen(".contact-header"));
    checks.that(
        "V1",
        "the first key takes who waits on the line, and the supervisor goes on with them",
        onTop && goesOn && hasIt(supervisor, contact),
        steps.words(".contact-header"));
    anew(contact);
    if (goesOn) {
      hands.comes(() -> steps.words(".supervisor-band").contains("nobody calls back"));
      desk.picture("taken-over");
      steps.closeTheContact(supervisor, contact);
      hands.press(KeyCode.ALT, KeyCode.DIGIT5);
      hands.awaitNode(".review-tabs");
    }
  }

  private boolean hasIt(StaffSession who, UUID contact) {
    return desk.services().history().unfinished(who).stream()
        .anyMatch(unfinished -> unfinished.id().equals(contact));
  }

  /** Whoever has the contact no more has no gate of it either, and nobody else has one yet. */
  private void anew(UUID contact) {
    int open =
        hasIt(desk.witness(), contact)
            ? 0
            : desk.services().gate().open(desk.witness(), contact).size();
    checks.that(
        "P10",
        "a take-over shuts every gate, and the supervisor verifies anew",
        open == 0 && !hands.onScreen(() -> hands.isSeen(".gate-strip.open")),
        open + ", " + steps.words(".gate-strip"));
  }

  private void incident(StaffSession supervisor) {
    boolean seen = hands.comes(() -> hands.isSeen(".incident-row"));
    checks.that(
        "P14",
        "supervisors see an incident at once, with a clock that runs",
        seen && steps.words(".incident-row").matches(".*\\d\\d:\\d\\d left.*"),
        steps.words(".incident-row"));
    hands.press(KeyCode.CONTROL, KeyCode.I);
    if (seen) {
      hands.type("Called back, nothing was told");
      desk.picture("review-incident");
      hands.press(KeyCode.CONTROL, KeyCode.S);
      hands.comes(() -> !hands.isSeen(".incident-row"));
    }
    checks.that(
        "P14",
        "whoever looked into it closes it with what was found",
        seen && desk.services().incidents().open(supervisor).isEmpty(),
        steps.words(".incident-row"));
  }

  private void gates(PracticeCase told) {
    boolean listed = hands.comes(() -> steps.words(".review-row").contains("Three attempts"));
    checks.that(
        "P6", "a gate that locked stands in the review", listed, steps.words(".review-row"));
    VerificationOutcome before = verified(told);
    hands.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    hands.comes(() -> steps.words(".review-row").contains("10 failures"));
    hands.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    desk.picture("review-locked-number");
    hands.press(KeyCode.ENTER);
    hands.comes(() -> steps.words(".message").contains("Unlocked"));
    desk.picture("review-unlocked");
    VerificationOutcome after = verified(told);
    checks.that(
        "P6",
        "ten failures lock a number for Tier 1 until a supervisor unlocks it",
        before == VerificationOutcome.NOT_VERIFIED && after == VerificationOutcome.VERIFIED,
        before + ", then " + after);
  }
}
