package org.tierline.app.tour;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.model.privacy.GlassAnswer;
import org.tierline.model.privacy.GlassWish;
import org.tierline.service.staff.StaffSession;

/** A case is opened without a caller, and the record tells who saw it. */
final class WithoutACaller {
  private static final Duration LASTS = Duration.ofMinutes(30);

  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;

  WithoutACaller(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work(StaffSession supervisor) {
    PracticeCase told = desk.caseOf("GREEN_CARD", 9);
    needsASentence(supervisor, told);
    open(told);
    whoSawIt(supervisor, told);
    timeIsOver(supervisor);
  }

  private void needsASentence(StaffSession supervisor, PracticeCase told) {
    GlassAnswer answer =
        desk.services()
            .glass()
            .breakGlass(
                supervisor,
                new GlassWish(
                    desk.services().desk().ids().get(),
                    new ReceiptNumber(told.receiptNumber()),
                    BreakGlassReason.COMPLAINT,
                    "Too short"));
    checks.that(
        "P13",
        "nine characters open nothing",
        answer instanceof GlassAnswer.Refused,
        answer.getClass().getSimpleName());
    desk.services().glass().shut(supervisor);
  }

  private void open(PracticeCase told) {
    hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    steps.fill("#number", told.receiptNumber());
    hands.press(KeyCode.TAB);
    hands.press(KeyCode.DOWN);
    steps.fill("#words", "Says that the card was sent twice.");
    desk.picture("review-open-a-case");
    hands.press(KeyCode.CONTROL, KeyCode.S);
    hands.awaitNode(".review-case");
    desk.picture("review-case-open");
  }

  private void whoSawIt(StaffSession supervisor, PracticeCase told) {
    ReceiptNumber number = new ReceiptNumber(told.receiptNumber());
    checks.that(
        "P11",
        "the record tells that the case was opened without a caller",
        desk.services().audit().views().whoSaw(supervisor, number, null).lines().stream()
            .anyMatch(line -> line.action() == AuditAction.GLASS_BROKEN),
        steps.words(".gate-strip"));
    hands.press(KeyCode.CONTROL, KeyCode.DIGIT3);
    steps.fill("#typed", told.receiptNumber());
    hands.press(KeyCode.ENTER);
    hands.awaitNode(".audit-time");
    desk.picture("review-who-saw-it");
    hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    hands.awaitNode(".review-case");
  }

  private void timeIsOver(StaffSession supervisor) {
    desk.clock().advance(LASTS);
    hands.comes(() -> !hands.isSeen(".review-case"));
    checks.that(
        "P13",
        "after thirty minutes nothing of the case is left",
        !hands.onScreen(() -> hands.isSeen(".review-case"))
            && desk.services().glass().open(supervisor).isEmpty(),
        steps.words(".gate-strip"));
    desk.picture("review-time-over");
  }
}
