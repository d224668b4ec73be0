package org.tierline.app.tour;

import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.tierline.model.contact.Disposition;
import org.tierline.model.danger.DangerKind;

/** A caller in danger: words and number at one key, from another screen while the call is live. */
final class InDanger {
  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  InDanger(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work() {
    steps.openPhoneContact();
    UUID contact = steps.contact();
    hands.press(KeyCode.ALT, KeyCode.DIGIT2);
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    hands.awaitNode(".danger-box");
    String first = steps.words(".danger-box");
    boolean atOnce = first.contains("call 911") && usedIn(contact).isEmpty();
    checks.that("M3", "words and number are there at one key, from any screen", atOnce, atOnce);
    hands.press(KeyCode.DIGIT3);
    hands.await("it is recorded", () -> steps.words(".danger-box").contains("Recorded"));
    desk.picture("danger");
    String words = steps.words(".danger-box");
    List<DangerKind> used = usedIn(contact);
    checks.that(
        "M3",
        "the kind brings its own number, and is on record with the contact",
        words.contains("1-888-373-7888") && used.equals(List.of(DangerKind.TRAFFICKING)),
        used);
    hands.press(KeyCode.ESCAPE);
    Object proposed =
        Steps.inBackground(() ->
            desk.services().contacts().proposeDisposition(desk.witness(), contact).orElseThrow());
    checks.that(
        "M3", "the disposition records it", proposed == Disposition.EMERGENCY_SERVICES, proposed);
    hands.press(KeyCode.ALT, KeyCode.LEFT);
    hands.awaitNode(".gate-strip");
    steps.closeTheContact();
  }

  private List<DangerKind> usedIn(UUID contact) {
    return Steps.inBackground(
        () -> desk.services().desk().store().read(t -> t.danger().ofContact(contact)));
  }
}
