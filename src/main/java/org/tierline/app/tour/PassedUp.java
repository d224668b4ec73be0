package org.tierline.app.tour;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.service.staff.StaffSession;

/** A supervisor goes on with a caller whom an officer passed up. */
final class PassedUp {
  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  PassedUp(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work(StaffSession supervisor) {
    List<CallbackRow> passed =
        desk.services()
            .callbackList()
            .next(supervisor, CallbackFilter.WITH_SUPERVISOR, null, Integer.MAX_VALUE);
    hands.press(KeyCode.ALT, KeyCode.DIGIT4);
    hands.awaitNode("#withSupervisor");
    hands.tabTo(".callback-filters .toggle-button");
    for (int filter = 1; filter < CallbackFilter.values().length; filter++) {
      hands.press(KeyCode.RIGHT);
    }
    boolean isListed =
        hands.comes(() ->
            hands.isSeen(".callback-row")
                && steps.words("#withSupervisor").contains(String.valueOf(passed.size())));
    hands.press(KeyCode.CONTROL, KeyCode.J);
    String number = passed.isEmpty() ? "nobody" : passed.getFirst().typedNumber();
    boolean isTold =
        hands.comes(() ->
            steps.words(".code").contains(number)
                && Steps.inBackground(() ->
                    desk.services().callbackList().mine(supervisor).stream()
                        .anyMatch(row -> row.typedNumber().equals(number))));
    desk.picture("callbacks-with-supervisor");
    checks.that(
        "P15",
        "whoever was passed up stands before supervisors, who go on with the whole story",
        isListed && isTold,
        passed.size() + " passed up");
  }
}
