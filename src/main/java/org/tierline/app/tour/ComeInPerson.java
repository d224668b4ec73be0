package org.tierline.app.tour;

import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.tierline.model.appointment.AppointmentRequest;

/** A caller who has to come in person, and one for whom another way serves. */
final class ComeInPerson {
  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  ComeInPerson(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work() {
    steps.openPhoneContact();
    UUID contact = steps.contact();
    sendTheTool(contact);
    steps.takeInHand(KeyCode.DIGIT3);
    hands.awaitNode("#tool");
    wish();
    hands.await("the office is found", () -> steps.words(".section").contains("(DAL)"));
    boolean held = hands.onScreen(() -> desk.scene().lookup("#submit").isDisabled());
    checks.that("A1", "no visit is asked for before the online tool was offered", held, held);
    hands.tabTo("#tool");
    hands.press(KeyCode.SPACE);
    hands.await("it can be asked for", () -> !desk.scene().lookup("#submit").isDisabled());
    desk.picture("appointment");
    steps.submit();
    hands.awaitNode(".number-box");
    desk.picture("appointment-requested");
    isOnRecord(desk.services().visits().ofContact(desk.witness(), contact));
    post();
    steps.closeTheContact();
  }

  /** The link to the online tool, to whoever wants it. */
  private void sendTheTool(UUID contact) {
    steps.takeInHand(KeyCode.DIGIT5);
    hands.awaitNode(".link-row");
    steps.fill("#search", "appointment");
    hands.await("the page is found", () -> steps.words(".link-row").contains("ppointment"));
    hands.press(KeyCode.ENTER);
    steps.fill("#to", "grace@example.org");
    boolean held = hands.onScreen(() -> desk.scene().lookup("#submit").isDisabled());
    hands.tabTo("#agreed");
    hands.press(KeyCode.SPACE);
    hands.await("it can be sent", () -> !desk.scene().lookup("#submit").isDisabled());
    desk.picture("link");
    steps.submit();
    boolean sent =
        hands.comes(() ->
            Steps.inBackground(
                () -> desk.services().links().sentIn(desk.witness(), contact).size() == 1));
    checks.that(
        "M2", "an official link leaves, once the caller agreed", held && sent, held + " " + sent);
  }

  /** Where a form is mailed from Texas, with the day on which that was published. */
  private void post() {
    steps.takeInHand(KeyCode.M);
    hands.awaitNode("#form");
    hands.tabTo("#form");
    hands.press(KeyCode.DOWN);
    steps.fill("#state", "TX");
    hands.await("the address is known", () -> !desk.scene().lookup("#submit").isDisabled());
    desk.picture("mailing-address");
    String words = steps.words(".section");
    checks.that(
        "A6",
        "the filing address stands there with the day of the information",
        words.contains("as published"),
        words.contains("as published"));
    steps.submit();
  }

  private void wish() {
    hands.tabTo("#reason");
    hands.press(KeyCode.DOWN);
    steps.fill("#words", "Her mother is dying in Lagos; she wants to fly on Friday.");
    steps.fill("#zip", "75201");
    steps.fill("#days", "11/26, 11/27");
    steps.fill("#accommodation", "A wheelchair");
  }

  private void isOnRecord(List<AppointmentRequest> made) {
    checks.that(
        "A2",
        "the office follows from reason and residence, and what to bring stands beside",
        made.size() == 1
            && "DAL".equals(made.getFirst().office())
            && made.getFirst().toolOffered()
            && made.getFirst().preferred().size() == 2
            && steps.words(".section").contains("Source: "),
        made.size());
  }
}
