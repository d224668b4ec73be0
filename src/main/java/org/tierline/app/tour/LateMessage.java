package org.tierline.app.tour;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;

/** A message that nobody has answered within the 48 hours stands there as late. */
final class LateMessage {
  private static final String WORDS = "I cannot create an account with my new email.";
  private static final String NAME = "Rosa Delgado";

  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  LateMessage(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work() {
    Instant written = desk.clock().instant().minus(Duration.ofHours(51));
    HandOff message =
        new HandOff(
            "tour-webform-1",
            Channel.WEBFORM,
            null,
            NAME,
            "en",
            List.of("account"),
            Map.of("wants", WORDS),
            List.of(),
            List.of(new HandOff.Line("caller", written, WORDS)),
            written);
    desk.services().handOffs().deliver(message);
    hands.press(KeyCode.ALT, KeyCode.DIGIT1);
    boolean late =
        hands.comes(() ->
            steps.words(".waiting-card").contains(NAME)
                && steps.words(".waiting-card .danger").contains("late, 3 h"));
    desk.picture("message-late");
    checks.that(
        "P2",
        "a webform that was not answered within 48 hours stands there as late",
        late,
        steps.words(".waiting-card"));
  }
}
