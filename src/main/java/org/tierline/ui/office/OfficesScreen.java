package org.tierline.ui.office;

import java.util.List;
import java.util.stream.Stream;
import org.tierline.ui.common.KeyLine;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenAction;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.ViewLoader;

/** Puts the screen of offices together. */
public final class OfficesScreen {
  /** Its name for the navigator. */
  public static final String ID = "offices";

  private OfficesScreen() {}

  /** The screen on a model; its controllers are made known to the views. */
  public static Screen of(
      OfficesModel model, OfficesActions can, ViewLoader views, Messages messages, Themes themes) {
    registerParts(views, messages);
    views.register(OfficesController.class, () -> new OfficesController(model, can, themes));
    return Screen.of(ID, () -> views.load("office/offices"))
        .withKeys(keys())
        .withAction(
            ScreenAction.back("office.back", "office.key.back", can.back(), can.contactOpen()));
  }

  /** Makes the parts known that the screen and the form within a contact share. */
  static void registerParts(ViewLoader views, Messages messages) {
    views.register(ResultsController.class, () -> new ResultsController(messages));
    views.register(SayController.class, () -> new SayController(messages));
    views.register(CardController.class, () -> new CardController(messages));
    views.register(MailController.class, () -> new MailController(messages));
    views.register(MapController.class, () -> new MapController(messages));
  }

  private static List<KeyLine> keys() {
    return Stream.of("choose", "read", "language", "clear", "appointment", "link", "back")
        .map(key -> new KeyLine("office.key." + key, "office.does." + key))
        .toList();
  }
}
