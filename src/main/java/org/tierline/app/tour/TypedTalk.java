package org.tierline.app.tour;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.tierline.app.practice.PracticeCases.PracticeCase;
import org.tierline.model.chat.ChatEvent;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.chat.ChatParcel;
import org.tierline.model.contact.HandOff;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** A caller who chats: what must not leave stays, until the caller is verified. */
final class TypedTalk {
  private static final String CHAT = "tour-1";
  private static final int MOST_TABS = 80;

  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;
  private long lines;

  TypedTalk(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
  }

  void work() {
    PracticeCase told = desk.caseOf("GREEN_CARD", 5);
    try (ConnectorSession platform = desk.chatPlatform()) {
      arrive(platform, told);
      take(told.person().fullName());
      say(platform, "My green card did not come. My number is " + told.receiptNumber() + ".");
      hands.await("the line is there", () -> steps.words(".chat-theirs").contains("My number"));
      UUID contact = steps.contact();
      write("Is " + told.receiptNumber() + " your number?");
      hands.press(KeyCode.ENTER);
      hands.awaitNode(".found");
      boolean stayed = sent(platform).isEmpty();
      desk.picture("chat-stays-here");
      hands.press(KeyCode.CONTROL, KeyCode.A);
      hands.type("I can help with that.");
      hands.press(KeyCode.ENTER);
      hands.press(KeyCode.F8);
      hands.press(KeyCode.ENTER);
      boolean asked = hands.comes(() -> sent(platform).size() == 2);
      steps.readThePrompt();
      steps.say(told, told.receiptNumber());
      steps.verify();
      steps.waitUntilOpen();
      write("Your case " + told.receiptNumber() + " is open before me now.");
      hands.press(KeyCode.ENTER);
      boolean left = hands.comes(() -> sent(platform).size() == 3);
      checks.that(
          "P12",
          "in a chat a number stays here before the gate, and leaves after it",
          stayed && asked && left,
          sent(platform).size() + " lines left");
      desk.picture("chat");
      otherClothes();
      lookedAway(platform, contact);
      boolean isThere = contact.equals(steps.contact());
      steps.closeTheContact();
      checks.that(
          "A7",
          "closing a contact says goodbye in its chat",
          isThere && told(platform).getLast().kind() == ChatLine.Kind.CLOSED,
          told(platform).size() + " for the caller");
    }
  }

  /** The caller writes while an office is looked up. */
  private void lookedAway(ConnectorSession platform, UUID contact) {
    hands.press(KeyCode.ALT, KeyCode.DIGIT2);
    hands.await("the offices are there", () -> !hands.isSeen(".gate-strip"));
    say(platform, "Are you still there?");
    boolean told = hands.comes(() -> hands.isSeen(".standing-note"));
    desk.picture("chat-unread");
    hands.press(KeyCode.SHIFT, KeyCode.F3);
    boolean back =
        hands.comes(() -> hands.isSeen(".gate-strip") && !hands.isSeen(".standing-note"));
    checks.that(
        "A7",
        "a caller who writes in a chat is told of over every other screen",
        told && back && contact.equals(steps.contact()),
        told + " " + back);
  }

  private void arrive(ConnectorSession platform, PracticeCase told) {
    List<HandOff.Line> before =
        List.of(
            new HandOff.Line("caller", desk.clock().instant(), "What is happening with my card?"),
            new HandOff.Line(
                "Emma",
                desk.clock().instant().plus(Duration.ofSeconds(1)),
                "I cannot see any case. Somebody comes to this chat."));
    desk.services()
        .chatLink()
        .take(platform, new ChatEvent.Joined(CHAT, "en", told.person().fullName(), before));
    desk.services().chatLink().linked(platform, true);
  }

  private void take(String name) {
    hands.press(KeyCode.ALT, KeyCode.DIGIT1);
    hands.await("the caller waits", () -> steps.words(".waiting-card").contains(name));
    desk.picture("chat-waits");
    for (int tabs = 0; tabs < MOST_TABS && !hands.onScreen(() -> isOn(name)); tabs++) {
      hands.press(KeyCode.TAB);
    }
    hands.press(KeyCode.ENTER);
    hands.awaitNode(".chat-lines");
  }

  private boolean isOn(String name) {
    Node owner = desk.scene().getFocusOwner();
    String said = owner == null ? null : owner.getAccessibleText();
    return said != null && said.contains(name);
  }

  private void say(ConnectorSession platform, String text) {
    lines++;
    desk.services().chatLink().take(platform, new ChatEvent.Said(CHAT, lines, text));
  }

  private void write(String text) {
    hands.press(KeyCode.F3);
    hands.press(KeyCode.CONTROL, KeyCode.A);
    hands.type(text);
  }

  private List<ChatParcel> told(ConnectorSession platform) {
    return Steps.inBackground(() -> desk.services().chatLink().waiting(platform));
  }

  private List<ChatParcel> sent(ConnectorSession platform) {
    return told(platform).stream().filter(one -> one.kind() == ChatLine.Kind.AGENT).toList();
  }

  private void otherClothes() {
    Clothes clothes = new Clothes(desk);
    clothes.wear(Theme.DARK, Language.SPANISH, 100);
    desk.picture("chat-dark-spanish");
    clothes.wear(Theme.LIGHT, Language.ENGLISH, 200);
    hands.press(KeyCode.F3);
    desk.picture("chat-200-percent");
    clothes.wear(Theme.LIGHT, Language.ENGLISH, 100);
  }
}
