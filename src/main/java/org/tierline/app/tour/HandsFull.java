package org.tierline.app.tour;

import java.time.Duration;
import javafx.scene.input.KeyCode;

/** An officer takes as many callers as one may, and is reminded before they fall back. */
final class HandsFull {
  private static final int MOST_HELD = 5;
  private static final Duration ALMOST_FOUR_HOURS = Duration.ofHours(4).minusMinutes(10);

  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;
  private final Claims claims;

  HandsFull(TourDesk desk, Checks checks, Claims claims) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
    this.claims = claims;
  }

  void work() {
    holdFive();
    remind();
  }

  private void holdFive() {
    while (claims.held().size() < MOST_HELD) {
      if (claims.next().isEmpty()) {
        throw new IllegalStateException("fewer than five can be called now");
      }
    }
    claims.next();
    boolean isTold = hands.onScreen(() -> steps.words("#nobody").contains("as many as"));
    desk.picture("callbacks-hands-full");
    checks.that(
        "E5",
        "nobody holds more callers than five",
        isTold && claims.held().size() == MOST_HELD,
        claims.held().size() + " held");
  }

  private void remind() {
    desk.clock().advance(ALMOST_FOUR_HOURS);
    boolean isTold =
        hands.comes(() -> steps.words(".standing-note").contains("returns to the queue"));
    int before = claims.aboutToFall().size();
    desk.picture("callbacks-reminder");
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    boolean isAside =
        hands.comes(() -> Steps.inBackground(claims::aboutToFall).size() == before - 1);
    checks.that(
        "E5",
        "each of five claims is told of before it falls back, and once seen no more",
        isTold && isAside && before == MOST_HELD,
        before + " told, " + steps.words(".standing-note"));
  }
}
