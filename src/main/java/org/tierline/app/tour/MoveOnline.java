package org.tierline.app.tour;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.request.ServiceRequestType;

/** Who could move biometrics in the online account is offered that first. */
final class MoveOnline {
  private static final int TYPES = 20;

  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  MoveOnline(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work() {
    PracticeCase told = desk.caseOf("CONDITIONS", 4);
    steps.openPhoneContact();
    steps.readThePrompt();
    steps.say(told, told.receiptNumber());
    steps.verify();
    steps.waitUntilOpen();
    steps.takeInHand(KeyCode.DIGIT1);
    hands.awaitNode("#type");
    hands.tabTo("#type");
    for (int presses = 0; presses < TYPES && !isReschedule(); presses++) {
      hands.press(KeyCode.DOWN);
    }
    hands.tabTo("#words");
    hands.press(KeyCode.CONTROL, KeyCode.A);
    hands.type("Cannot come on that day.");
    boolean offered = hands.comes(() -> steps.words(".say").contains("online account"));
    desk.picture("biometrics-move-online");
    checks.that(
        "A4",
        "who can move biometrics in the online account is told so first",
        offered,
        steps.words(".say"));
    steps.closeTheContact();
  }

  private boolean isReschedule() {
    return hands.onScreen(() ->
        desk.scene().lookup("#type") instanceof ComboBox<?> type
            && type.getValue() == ServiceRequestType.APPOINTMENT_RESCHEDULE);
  }
}
