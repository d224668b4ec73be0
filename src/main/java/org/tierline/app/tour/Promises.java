package org.tierline.app.tour;

import java.time.LocalDate;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.supervisor.SupervisorRequestState;
import org.tierline.policy.calendar.BusinessCalendar;

/** An escalation and its promise, the question after it, and a supervisor. */
final class Promises {
  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  Promises(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work() {
    steps.openPhoneContact();
    UUID contact = steps.contact();
    supervisor(contact);
    steps.takeInHand(KeyCode.DIGIT2);
    hands.awaitNode("#reason");
    hands.tabTo("#reason");
    hands.press(KeyCode.DOWN);
    steps.fill("#words", "His father died; asks how to leave and come back.");
    steps.fill("#phone", "312-555-0111");
    hands.tabTo("#agreed");
    hands.press(KeyCode.SPACE);
    hands.await("it can be escalated", () -> !desk.scene().lookup("#submit").isDisabled());
    desk.picture("escalate-filled");
    steps.submit();
    hands.awaitNode(".number-box");
    desk.picture("escalated");
    Escalation made =
        desk.services().desk().store().read(t -> t.escalations().ofContact(contact)).getFirst();
    promised(made);
    ask(made);
    steps.closeTheContact();
  }

  private void supervisor(UUID contact) {
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    hands.awaitNode(".supervisor-band");
    desk.picture("supervisor-asked");
    checks.that(
        "V1",
        "a supervisor can be asked for with one keystroke, also before anything else",
        desk.services()
            .supervisors()
            .ofContact(desk.witness(), contact)
            .filter(request -> request.state() != SupervisorRequestState.DONE)
            .isPresent(),
        steps.words(".supervisor-band"));
  }

  private void promised(Escalation made) {
    LocalDate today = desk.clock().instant().atZone(BusinessCalendar.EASTERN).toLocalDate();
    int days = made.escalationClass() == EscalationClass.URGENT ? 3 : 30;
    LocalDate due = desk.services().desk().calendar().plusBusinessDays(today, days);
    checks.that(
        "E2", "the promised day is the one of the class", made.due().equals(due), made.due());
    checks.that("E1", "it needs no verified caller", made.caseId() == null, made.state());
    checks.that(
        "P8", "no queue is shown to Tier 1", !steps.words(".form").contains("queue"), "queue");
  }

  private void ask(Escalation made) {
    steps.takeInHand(KeyCode.DIGIT7);
    hands.awaitNode("#number");
    steps.fill("#number", made.number().toString());
    hands.settle();
    desk.picture("where-is-my-callback");
    checks.that(
        "E10",
        "the number finds the promise again",
        desk.services().escalations().find(desk.witness(), made.number().toString()).isPresent(),
        made.number());
  }
}
