package org.tierline.app.tour;

import javafx.scene.input.KeyCode;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.StaffSession;

/** An officer records what an office answered to the request that was made first. */
final class AnswersOfOffices {
  private static final String ROW = ".request-row";

  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  AnswersOfOffices(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  /** With the officer at the desk. */
  void work() {
    StaffSession officer = desk.signIn(Role.TIER_2);
    hands.press(KeyCode.ALT, KeyCode.DIGIT3);
    hands.awaitNode(ROW);
    int before = desk.services().requestHistories().waiting(officer, null, 100).size();
    hands.tabTo(ROW);
    hands.press(KeyCode.ENTER);
    hands.await("it is in hand", () -> steps.words(".plate").contains("asked for"));
    hands.tabTo("#words");
    hands.type("A new card was mailed.");
    desk.picture("requests");
    hands.press(KeyCode.CONTROL, KeyCode.S);
    hands.comes(() -> steps.words(".message").contains("closed"));
    desk.picture("request-answered");
    int after = desk.services().requestHistories().waiting(officer, null, 100).size();
    checks.that(
        "S11",
        "a final answer closes the request, and it stands open no more",
        after == before - 1 && steps.words(".message").contains("closed"),
        before + " open before, " + after + " after");
  }
}
