package org.tierline.app.tour;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.ContactSummary;
import org.tierline.service.staff.StaffSession;

/** What is done again and again at the desk, each a step that reads like an instruction. */
final class Steps {
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US);

  private final TourDesk desk;
  private final Hands hands;

  Steps(TourDesk desk) {
    this.desk = desk;
    this.hands = desk.hands();
  }

  /**
   * Whoever is at the desk locks it, and somebody else signs in to practice there.
   *
   * @param who the digit of their role
   */
  void giveTheDeskTo(KeyCode who) {
    hands.press(KeyCode.CONTROL, KeyCode.L);
    hands.awaitNode(".cover");
    signInAtTheLock(who);
  }

  /** As {@link #giveTheDeskTo}, where the desk is locked already. */
  void signInAtTheLock(KeyCode who) {
    hands.tabTo(".cover .button.flat");
    hands.press(KeyCode.SPACE);
    hands.awaitNode(".do-item.two-line");
    hands.press(KeyCode.ALT, who);
    hands.awaitNode(".new-contact");
  }

  /** Finds an office by a name typed wrong. */
  void findDallas() {
    hands.press(KeyCode.ALT, KeyCode.DIGIT2);
    hands.awaitNode("#box");
    hands.type("dalas");
    hands.await("Dallas is found", () -> words(".office-row").contains("Dallas"));
  }

  /** Asks as a caller would who has moved. */
  void askWhatToDoAfterAMove() {
    hands.press(KeyCode.ALT, KeyCode.DIGIT6);
    hands.awaitNode(".guidance-row");
    hands.type("i moved to a new apartment");
    hands.await("an answer is in hand", () -> words(".guidance-answer").contains("uscis.gov"));
  }

  void openPhoneContact() {
    hands.press(KeyCode.CONTROL, KeyCode.N);
    hands.press(KeyCode.DIGIT1);
    hands.awaitNode(".gate-strip");
  }

  void readThePrompt() {
    hands.press(KeyCode.CONTROL, KeyCode.R);
    hands.await("the prompt was read", () -> !hands.isSeen("#confirm"));
  }

  /** Fills the verify form from what a caller with this case would say. */
  void say(PracticeCase told, String receiptNumber) {
    fill("#entry-CASE_NUMBER", receiptNumber);
    fill("#entry-NAME", told.person().fullName());
    fill("#entry-BORN", TYPED.format(told.person().dateOfBirth()));
    hands.tabTo(".segmented.tall > .toggle-button");
    // What was chosen for the number before stays chosen.
    if (!hands.isSeen("#entry-PHONE")) {
      hands.press(KeyCode.RIGHT);
    }
    fill("#entry-PHONE", told.person().phone());
  }

  void fill(String field, String text) {
    hands.tabTo(field);
    hands.press(KeyCode.CONTROL, KeyCode.A);
    hands.type(text);
  }

  void verify() {
    hands.press(KeyCode.ENTER);
  }

  void waitUntilOpen() {
    hands.awaitNode(".gate-strip.open");
    hands.awaitNode(".case-card");
  }

  /** Opens a form by its digit. */
  void takeInHand(KeyCode digit) {
    hands.press(KeyCode.CONTROL, digit);
  }

  void submit() {
    hands.press(KeyCode.CONTROL, KeyCode.S);
  }

  /** Ends the call and finishes the contact with the disposition that is proposed. */
  void closeTheContact() {
    closeTheContact(desk.witness(), contact());
  }

  /** As {@link #closeTheContact()}, at the desk of somebody else. */
  void closeTheContact(StaffSession who, UUID contact) {
    hands.press(KeyCode.CONTROL, KeyCode.ENTER);
    hands.awaitNode("#disposition");
    choose();
    hands.press(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await("the call has ended", () -> stateOf(who, contact) == ContactState.WRAP_UP);
    desk.clock().advance(Duration.ofSeconds(20));
    hands.settle();
    hands.press(KeyCode.CONTROL, KeyCode.ENTER);
    hands.await("the desk is back", () -> hands.isSeen(".new-contact"));
  }

  /** Chooses a disposition where none is proposed. */
  void choose() {
    if (disposition() == null) {
      hands.tabTo("#disposition");
      hands.press(KeyCode.DOWN);
    }
  }

  private @Nullable Object disposition() {
    return hands.onScreen(() ->
        desk.scene().lookup("#disposition") instanceof ComboBox<?> choice
            ? choice.getValue()
            : null);
  }

  /** How many attempts a contact has left, as the store counts them. */
  int attemptsLeft(UUID contact) {
    return inBackground(() -> desk.services().gate().attemptsLeft(desk.witness(), contact));
  }

  private ContactState stateOf(StaffSession who, UUID contact) {
    return inBackground(() -> desk.services().contacts().find(who, contact).state());
  }

  /** The thread that paints may not touch the store. */
  static <T> T inBackground(Supplier<T> question) {
    return CompletableFuture.supplyAsync(question).join();
  }

  /** Verifies a caller, locks the desk for six minutes, and counts the gates that are open then. */
  int gatesAfterALongLock() {
    PracticeCase told = desk.caseOf("TRAVEL", 7);
    UUID contact = new Calls(desk).verified(told);
    desk.services().lock().lock(desk.witness());
    desk.clock().advance(Duration.ofMinutes(6));
    desk.services().lock().unlock(desk.witness(), desk.password());
    return desk.services().gate().open(desk.witness(), contact).size();
  }

  /** The contact that was opened last. */
  UUID contact() {
    List<ContactSummary> open = desk.services().history().unfinished(desk.witness());
    return open.getFirst().id();
  }

  /** All words on the screen, in the order of the scene. */
  String words(String selector) {
    return hands.onScreen(() -> {
      StringBuilder words = new StringBuilder();
      for (Node node : desk.scene().getRoot().lookupAll(selector)) {
        if (Hands.isSeen(node)) {
          append(node, words);
        }
      }
      return words.toString();
    });
  }

  private static void append(Node node, StringBuilder words) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      words.append(labeled.getText()).append(node instanceof Label ? " " : " | ");
    }
    if (node instanceof Parent parent && !(node instanceof Labeled)) {
      parent.getChildrenUnmodifiable().forEach(child -> append(child, words));
    }
  }
}
