package org.tierline.app.tour;

import java.time.Duration;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.cases.CaseAnswer;
import org.tierline.model.cases.ReceiptNumber;

/** A caller with two cases, each with its own lock and clock. */
final class TwoCases {
  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  TwoCases(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work() {
    PracticeCase first = desk.caseOf("GREEN_CARD", 5);
    PracticeCase second = desk.caseOf("GREEN_CARD", 6);
    steps.openPhoneContact();
    UUID contact = steps.contact();
    steps.readThePrompt();
    steps.say(first, first.receiptNumber());
    steps.verify();
    steps.waitUntilOpen();
    desk.clock().advance(Duration.ofMinutes(12));
    hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    hands.awaitNode("#entry-NAME");
    steps.say(second, second.receiptNumber());
    steps.verify();
    hands.await(
        "the second case is open",
        () -> steps.words(".case-card").contains(second.receiptNumber()));
    desk.picture("two-cases");
    desk.clock().advance(Duration.ofMinutes(19));
    hands.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    hands.await("the first case has ended", () -> !hands.isSeen(".case-card"));
    desk.picture("one-case-ended");
    boolean firstOpen = isOpen(contact, first);
    boolean secondOpen = isOpen(contact, second);
    checks.that(
        "P10",
        "of two cases in a call each ends by its own clock",
        !firstOpen && secondOpen,
        firstOpen + ", " + secondOpen);
    steps.closeTheContact();
  }

  private boolean isOpen(UUID contact, PracticeCase one) {
    return desk.services()
            .cases()
            .open(desk.witness(), contact, new ReceiptNumber(one.receiptNumber()))
        instanceof CaseAnswer.Disclosed;
  }
}
