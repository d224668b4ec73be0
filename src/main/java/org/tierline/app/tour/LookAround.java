package org.tierline.app.tour;

import javafx.scene.input.KeyCode;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** The other screens, and the same screens in other clothes. */
final class LookAround {
  private final TourDesk desk;
  private final Checks checks;
  private final Hands hands;
  private final Steps steps;
  private final Clothes clothes;

  LookAround(TourDesk desk, Checks checks) {
    this.desk = desk;
    this.checks = checks;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
    this.clothes = new Clothes(desk);
  }

  void work() {
    offices();
    guidance();
    outreach();
    findOrDo();
    otherClothes();
    lock();
  }

  private void offices() {
    steps.findDallas();
    desk.picture("offices");
    checks.that(
        "A3",
        "today's closing stands on the card",
        hands.onScreen(() -> hands.isSeen("#shut")),
        steps.words("#shut"));
    hands.press(KeyCode.ALT, KeyCode.DIGIT1);
    hands.awaitNode(".new-contact");
  }

  private void guidance() {
    steps.askWhatToDoAfterAMove();
    desk.picture("guidance");
    hands.press(KeyCode.ESCAPE);
    hands.type("what is happening with my case");
    hands.await("Emma has read it", () -> steps.words(".guidance-asked").contains("my case"));
    hands.settle();
    desk.picture("guidance-one-case");
    String answer = steps.words(".guidance-answer");
    checks.that(
        "M1",
        "Emma gives no article to a question about one case",
        answer.contains("cannot see any case"),
        answer);
    hands.press(KeyCode.ALT, KeyCode.DIGIT1);
    hands.awaitNode(".new-contact");
  }

  private void outreach() {
    hands.press(KeyCode.ALT, KeyCode.DIGIT7);
    hands.awaitNode(".outreach-row");
    hands.tabTo(".outreach-row");
    hands.press(KeyCode.ENTER);
    hands.await("an event is in hand", () -> steps.words(".outreach-lines").contains("library"));
    desk.picture("outreach");
    String words = steps.words(".outreach-words");
    checks.that(
        "P2",
        "whoever asks about a case at an event is pointed to a proper channel",
        words.contains("cannot look up a case"),
        words);
    hands.press(KeyCode.ALT, KeyCode.DIGIT1);
    hands.awaitNode(".new-contact");
  }

  private void findOrDo() {
    hands.press(KeyCode.CONTROL, KeyCode.K);
    hands.awaitNode(".palette");
    hands.type("dal");
    hands.settle();
    desk.picture("find-or-do");
    hands.press(KeyCode.ESCAPE);
  }

  private void otherClothes() {
    steps.openPhoneContact();
    clothes.wear(Theme.DARK, Language.ENGLISH, 100);
    desk.picture("contact-dark");
    clothes.wear(Theme.CONTRAST, Language.ENGLISH, 100);
    desk.picture("contact-contrast");
    clothes.wear(Theme.LIGHT, Language.SPANISH, 100);
    desk.picture("contact-spanish");
    clothes.wear(Theme.LIGHT, Language.ENGLISH, 200);
    desk.picture("contact-200");
    clothes.wear(Theme.LIGHT, Language.ENGLISH, 100);
    desk.resize(1000, 700);
    desk.picture("contact-1000x700");
    desk.resize(1440, 900);
  }

  private void lock() {
    hands.press(KeyCode.CONTROL, KeyCode.L);
    hands.awaitNode(".cover");
    desk.picture("locked");
    boolean covered =
        hands.onScreen(() -> desk.scene().getRoot().lookupAll(".gate-strip").isEmpty());
    checks.that(
        "P10",
        "a locked desk shows nothing of the contact, and a long lock ends its gates",
        covered && steps.gatesAfterALongLock() == 0,
        covered);
  }
}
