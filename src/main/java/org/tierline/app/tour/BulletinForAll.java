package org.tierline.app.tour;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.supervisor.Bulletins;

/** A supervisor's notice to all desks: what tells of a case is not sent, the rest is read. */
final class BulletinForAll {
  private static final String WORDS = "The Dallas office prints no letters today: promise none.";

  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  BulletinForAll(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  /** In the review. */
  void write(StaffSession supervisor) {
    hands.press(KeyCode.CONTROL, KeyCode.B);
    steps.fill("#words.text-area", "IOE0912345678 is with the Dallas office.");
    hands.press(KeyCode.CONTROL, KeyCode.S);
    boolean isKept = hands.comes(() -> steps.words(".message").contains("tells of a case"));
    steps.fill("#words.text-area", WORDS);
    hands.press(KeyCode.CONTROL, KeyCode.S);
    hands.comes(() -> steps.words(".message").contains("on all desks"));
    hands.comes(() -> steps.words(".review-row").contains(WORDS));
    desk.picture("review-bulletin");
    List<String> sent =
        desk.services().bulletins().posted(supervisor).stream()
            .map(Bulletins.Posted::words)
            .toList();
    checks.that(
        "P16",
        "a bulletin that tells of a case is not sent, and one that does not is",
        isKept && sent.equals(List.of(WORDS)),
        sent);
  }

  /** On the desk of somebody else. */
  void read(StaffSession who) {
    boolean isThere = hands.comes(() -> steps.words(".bulletin-row").contains(WORDS));
    desk.picture("desk-bulletin");
    hands.press(KeyCode.CONTROL, KeyCode.R);
    boolean isRead =
        hands.comes(() ->
            Steps.inBackground(() ->
                desk.services().bulletins().posted(who).stream().allMatch(Bulletins.Posted::read)));
    checks.that(
        "P16",
        "it stands on the desk of everyone until they have read it",
        isThere && isRead,
        steps.words(".bulletin-row"));
  }
}
