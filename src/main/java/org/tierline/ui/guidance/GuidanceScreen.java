package org.tierline.ui.guidance;

import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import org.tierline.ui.common.KeyLine;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenAction;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.ViewLoader;

/** Puts the screen of guidance together. */
public final class GuidanceScreen {
  /** Its name for the navigator. */
  public static final String ID = "guidance";

  private GuidanceScreen() {}

  /**
   * What the screen can do for the contact it was opened from.
   *
   * @param contactOpen whether there is one
   * @param give goes back to the contact with the article among the words to say
   * @param back goes back to the contact
   */
  public record Actions(ObservableBooleanValue contactOpen, Runnable give, Runnable back) {}

  /** The screen on a model; its controllers are made known to the views. */
  public static Screen of(
      GuidanceModel model, Actions can, ViewLoader views, Messages messages, Themes themes) {
    registerParts(views, messages);
    views.register(EmmaController.class, () -> new EmmaController(messages));
    views.register(GuidanceController.class, () -> new GuidanceController(model, can, themes));
    return Screen.of(ID, () -> views.load("guidance/guidance"))
        .withKeys(
            Stream.of("choose", "read", "language", "clear", "back")
                .map(key -> new KeyLine("guidance.key." + key, "guidance.does." + key))
                .toList())
        .withAction(
            ScreenAction.back("guidance.back", "guidance.key.back", can.back(), can.contactOpen()));
  }

  /** Makes the parts known that the screen and the form within a contact share. */
  static void registerParts(ViewLoader views, Messages messages) {
    views.register(ArticlesController.class, () -> new ArticlesController(messages));
    views.register(ArticleController.class, () -> new ArticleController(messages));
  }
}
