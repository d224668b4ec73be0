package org.tierline.app.tour;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Theme;

/** Every screen and form of services once dark and in Spanish, and once at twice the size. */
final class SupervisorsScreens {
  private static final List<Screen> SCREENS =
      List.of(
          new Screen("desk", KeyCode.DIGIT1),
          new Screen("requests", KeyCode.DIGIT3),
          new Screen("callbacks", KeyCode.DIGIT4),
          new Screen("outreach", KeyCode.DIGIT7),
          new Screen("visits", KeyCode.DIGIT8));
  private static final List<Screen> FORMS =
      List.of(
          new Screen("visit", KeyCode.DIGIT3),
          new Screen("link", KeyCode.DIGIT5),
          new Screen("address", KeyCode.M),
          new Screen("elsewhere", KeyCode.G),
          new Screen("interpreter", KeyCode.I));

  private final TourDesk desk;
  private final Hands hands;
  private final Steps steps;
  private final Clothes clothes;

  SupervisorsScreens(TourDesk desk) {
    this.desk = desk;
    this.hands = desk.hands();
    this.steps = new Steps(desk);
    this.clothes = new Clothes(desk);
  }

  private record Screen(String name, KeyCode key) {}

  void look() {
    steps.giveTheDeskTo(KeyCode.DIGIT3);
    offices();
    guidance();
    SCREENS.forEach(screen -> look(screen, KeyCode.ALT));
    hands.press(KeyCode.ALT, KeyCode.DIGIT1);
    hands.awaitNode(".new-contact");
    steps.openPhoneContact();
    FORMS.forEach(screen -> look(screen, KeyCode.CONTROL));
  }

  private void offices() {
    steps.findDallas();
    picture("offices");
  }

  private void guidance() {
    steps.askWhatToDoAfterAMove();
    picture("guidance");
  }

  private void look(Screen screen, KeyCode with) {
    hands.press(with, screen.key());
    hands.settle();
    picture(screen.name());
  }

  private void picture(String name) {
    clothes.wear(Theme.DARK, Language.SPANISH, 100);
    desk.picture(name + "-dark-spanish");
    clothes.wear(Theme.LIGHT, Language.ENGLISH, 200);
    desk.picture(name + "-200");
    clothes.wear(Theme.LIGHT, Language.ENGLISH, 100);
  }
}
