package org.tierline.app.tour;

import java.time.Duration;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.StaffSession;

/** An officer's callbacks: one caller reached and helped, one tried too soon, five held. */
final class OfficersCallbacks {
  private static final String ROW = ".callback-row";

  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;
  private final StaffSession officer;
  private final Claims claims;

  OfficersCallbacks(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
    this.officer = desk.signIn(Role.TIER_2);
    this.claims = new Claims(desk, officer);
  }

  void work() {
    signInAsOfficer();
    reach(claims.next().orElseThrow(() -> new IllegalStateException("nobody can be called")));
    claims.next();
    tryTwice();
    new HandsFull(desk, checks, claims).work();
  }

  private void signInAsOfficer() {
    steps.giveTheDeskTo(KeyCode.DIGIT2);
    new BulletinForAll(desk, checks).read(officer);
    hands.press(KeyCode.ALT, KeyCode.DIGIT4);
    hands.awaitNode(ROW);
    desk.picture("callbacks");
  }

  private void reach(CallbackRow row) {
    desk.picture("callback-claimed");
    hands.press(KeyCode.ALT, KeyCode.R);
    hands.awaitNode(".contact-header");
    hands.press(KeyCode.CONTROL, KeyCode.R);
    hands.await("the prompt was read", () -> !hands.isSeen("#confirm"));
    boolean isLocked = !hands.onScreen(() -> hands.isSeen(".gate-strip.open"));
    boolean isTold = hands.comes(() -> hands.isSeen(".told"));
    PracticeCase told = desk.caseOfCaller(row.callerName());
    steps.say(told, told.receiptNumber());
    steps.verify();
    boolean isOpen = hands.comes(() -> hands.isSeen(".gate-strip.open"));
    desk.picture("callback-case-details");
    close();
    resolve(row);
    String state =
        desk.services()
            .callbackList()
            .find(officer, row.typedNumber())
            .map(found -> found.state().name())
            .orElse("");
    checks.that(
        "E7",
        "a callback verifies anew, with the story beside, and ends in words",
        isLocked && isTold && isOpen && state.equals(EscalationState.RESOLVED.name()),
        "locked " + isLocked + ", told " + isTold + ", open " + isOpen + ", " + state);
  }

  private void close() {
    UUID contact =
        desk.services().history().unfinished(officer).stream()
            .map(ContactSummary::id)
            .findFirst()
            .orElseThrow();
    hands.press(KeyCode.CONTROL, KeyCode.ENTER);
    hands.awaitNode("#disposition");
    steps.choose();
    hands.press(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await(
        "the call has ended",
        () ->
            Steps.inBackground(() ->
                desk.services().contacts().find(officer, contact).state() == ContactState.WRAP_UP));
    desk.clock().advance(Duration.ofSeconds(20));
    hands.settle();
    hands.press(KeyCode.CONTROL, KeyCode.ENTER);
    hands.awaitNode(ROW);
  }

  private void resolve(CallbackRow row) {
    hands.await("the caller is in hand", () -> steps.words(".code").contains(row.typedNumber()));
    hands.press(KeyCode.CONTROL, KeyCode.ENTER);
    hands.awaitNode("#submit");
    hands.type("Told what comes next, and when.");
    desk.picture("callback-resolve");
    hands.press(KeyCode.CONTROL, KeyCode.S);
    hands.comes(() -> hands.isSeen(".callback-empty"));
  }

  private void tryTwice() {
    hands.press(KeyCode.ALT, KeyCode.N);
    hands.comes(() -> steps.words(".message").contains("Noted"));
    hands.press(KeyCode.ALT, KeyCode.B);
    boolean isTooSoon = hands.comes(() -> steps.words(".message").contains("Not yet"));
    desk.picture("callback-too-soon");
    checks.that(
        "E6",
        "a second attempt too soon is not noted, and the words say when it may be",
        isTooSoon && claims.held().stream().anyMatch(row -> row.attempts() == 1),
        steps.words(".message"));
  }
}
