package org.tierline.ui.callback;

import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.StandingNote;
import org.tierline.ui.common.ViewLoader;

/** Keeps the reminders over every screen of one person. For the FX thread. */
public final class ReminderNote {
  private static final KeyCombination OPEN =
      new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination SEEN =
      new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final RemindersModel model;
  private final StandingNote note;

  /**
   * Loads the note.
   *
   * @param below where notes stand below the screen
   * @param covered whether the desk is covered, or something lies over it
   */
  public ReminderNote(
      RemindersModel model,
      ViewLoader views,
      Messages messages,
      Scene scene,
      VBox below,
      BooleanSupplier covered) {
    this.model = model;
    views.register(RemindersController.class, () -> new RemindersController(model, messages));
    note =
        new StandingNote(
            () -> views.load("callback/reminders"),
            messages,
            scene,
            below,
            Map.of(OPEN, model::openFirst, SEEN, model::putFirstAside),
            covered);
  }

  /** The person signs out. */
  public void end() {
    note.end();
    model.end();
  }
}
