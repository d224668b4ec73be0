package org.tierline.app.tour;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.tierline.model.review.BacklogPace;
import org.tierline.model.review.ReturnedRow;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.service.review.Backlogs;
import org.tierline.service.staff.StaffSession;

/** How the days to come and this one run: ten days, staff with what came back, and a closing. */
final class DayInReview {
  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  DayInReview(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work(StaffSession supervisor) {
    days(supervisor);
    staff(supervisor);
    close();
  }

  private void days(StaffSession supervisor) {
    hands.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    BacklogPace pace = desk.services().backlogs().look(supervisor);
    hands.comes(() -> steps.words(".queue-chart").contains(pace.open() + " open today"));
    hands.tabTo("#officers");
    hands.press(KeyCode.RIGHT);
    int officers = pace.officers() + 1;
    String last =
        String.format(Locale.US, "that is %,d.", Backlogs.ahead(pace, officers).getLast());
    boolean isSaid = hands.comes(() -> steps.words(".queue-chart").contains(last));
    boolean isTried = hands.comes(() -> steps.words(".queue-chart").contains("Tried on the past"));
    desk.picture("review-ten-days");
    checks.that(
        "E9",
        "the backlog of ten days follows the officers on the slider",
        isSaid && isTried && pace.handled() > 0,
        steps.words(".queue-chart"));
  }

  private void staff(StaffSession supervisor) {
    hands.press(KeyCode.CONTROL, KeyCode.DIGIT8);
    ReturnedRow returned = desk.services().returns().page(supervisor, null, 1).getFirst();
    boolean isTold =
        hands.comes(() -> steps.words(".review-row").contains(String.valueOf(returned.words())));
    desk.picture("review-staff");
    checks.that(
        "E8",
        "what came back to Tier 1 stands there with the coaching note",
        isTold,
        steps.words(".review-row"));
  }

  private void close() {
    String today = desk.clock().instant().atZone(BusinessCalendar.EASTERN).toLocalDate().toString();
    hands.press(KeyCode.CONTROL, KeyCode.DIGIT9);
    steps.fill("#office", "HOU");
    steps.fill("#day", today);
    hands.tabTo("#reason");
    hands.press(KeyCode.DOWN);
    hands.press(KeyCode.CONTROL, KeyCode.S);
    hands.comes(() -> hands.isSeen(".message"));
    desk.picture("review-closing");
    hands.press(KeyCode.ALT, KeyCode.DIGIT2);
    hands.awaitNode("#box");
    hands.press(KeyCode.CONTROL, KeyCode.A);
    hands.type("houston");
    boolean isShut = hands.comes(() -> hands.isSeen("#shut"));
    desk.picture("office-closed");
    checks.that(
        "A3",
        "a closing that was entered on the spot stands on the card of the office at once",
        isShut,
        steps.words("#shut"));
    hands.press(KeyCode.ALT, KeyCode.DIGIT5);
    hands.awaitNode(".review-tabs");
  }
}
