package org.tierline.app.tour;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.tierline.model.appointment.AppointmentFilter;
import org.tierline.model.staff.Role;
import org.tierline.service.appointment.AppointmentList.Line;
import org.tierline.service.staff.StaffSession;

/** An officer takes a request for a visit and schedules it; the office has agreed. */
final class VisitsToSchedule {
  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  VisitsToSchedule(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work() {
    StaffSession officer = desk.signIn(Role.TIER_2);
    hands.press(KeyCode.ALT, KeyCode.DIGIT8);
    hands.awaitNode(".appointment-row");
    hands.tabTo(".appointment-row");
    hands.press(KeyCode.ENTER);
    hands.press(KeyCode.ALT, KeyCode.T);
    hands.await("it is in hand", () -> steps.words(".pane").contains("In your hand"));
    desk.picture("appointment-taken");
    steps.fill("#day", "12/1");
    steps.fill("#time", "10:30");
    steps.submit();
    boolean asked = hands.comes(() -> steps.words(".message").contains("decided by the office"));
    hands.tabTo("#agreed");
    hands.press(KeyCode.SPACE);
    steps.submit();
    hands.awaitNode("#sayBox");
    desk.picture("appointment-scheduled");
    checks.that(
        "A1",
        "an emergency is scheduled only after the office has agreed",
        asked && scheduled(officer).size() == 1,
        asked);
    checks.that(
        "A3",
        "whoever gets an appointment is told to look on the day",
        steps.words("#sayBox").contains("office-closings"),
        steps.words("#sayBox"));
  }

  private List<Line> scheduled(StaffSession officer) {
    return Steps.inBackground(() ->
        desk.services().appointmentList().page(officer, AppointmentFilter.SCHEDULED, null, 5));
  }
}
