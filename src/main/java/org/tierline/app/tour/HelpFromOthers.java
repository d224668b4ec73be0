package org.tierline.app.tour;

import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.tierline.model.contact.Disposition;
import org.tierline.model.helper.CallHelper;

/** A caller with an interpreter, whose question belongs to another agency. */
final class HelpFromOthers {
  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  HelpFromOthers(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work() {
    steps.openPhoneContact();
    UUID contact = steps.contact();
    interpreter(contact);
    agency(contact);
    steps.closeTheContact();
  }

  private void interpreter(UUID contact) {
    steps.takeInHand(KeyCode.I);
    hands.awaitNode("#language");
    hands.tabTo("#language");
    hands.press(KeyCode.DOWN);
    steps.fill("#name", "Mei, her daughter");
    boolean held = hands.onScreen(() -> desk.scene().lookup("#submit").isDisabled());
    hands.tabTo("#agreed");
    hands.press(KeyCode.SPACE);
    hands.await("it can be noted", () -> !desk.scene().lookup("#submit").isDisabled());
    desk.picture("interpreter");
    steps.submit();
    boolean noted = hands.comes(() -> helpers(contact).size() == 1);
    checks.that(
        "P4",
        "an interpreter is noted only once the caller agreed",
        held && noted,
        held + " " + noted);
  }

  private List<CallHelper> helpers(UUID contact) {
    return Steps.inBackground(
        () -> desk.services().callHelpers().ofContact(desk.witness(), contact));
  }

  private void agency(UUID contact) {
    steps.takeInHand(KeyCode.G);
    hands.awaitNode("#agency");
    hands.tabTo("#agency");
    hands.press(KeyCode.DOWN);
    hands.press(KeyCode.DOWN);
    hands.await("it can be given", () -> !desk.scene().lookup("#submit").isDisabled());
    desk.picture("another-agency");
    steps.submit();
    boolean referred =
        hands.comes(() ->
            Steps.inBackground(() ->
                desk.services()
                    .contacts()
                    .proposeDisposition(desk.witness(), contact)
                    .filter(Disposition.REFERRED_OTHER_AGENCY::equals)
                    .isPresent()));
    checks.that("M2", "a referral with its number and page is on record", referred, referred);
  }
}
