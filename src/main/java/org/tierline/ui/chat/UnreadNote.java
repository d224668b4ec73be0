package org.tierline.ui.chat;

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

/** Says over every other screen that a caller has written in a chat. For the FX thread. */
public final class UnreadNote {
  private static final KeyCombination GO =
      new KeyCodeCombination(KeyCode.F3, KeyCombination.SHIFT_DOWN);

  private final UnreadModel model;
  private final StandingNote note;

  /**
   * Loads the note.
   *
   * @param below where notes stand below the screen
   * @param covered whether the desk is covered, or something lies over it
   */
  public UnreadNote(
      UnreadModel model,
      ViewLoader views,
      Messages messages,
      Scene scene,
      VBox below,
      BooleanSupplier covered) {
    this.model = model;
    views.register(UnreadController.class, () -> new UnreadController(model, messages));
    note =
        new StandingNote(
            () -> views.load("chat/unread"),
            messages,
            scene,
            below,
            Map.of(GO, model::goToFirst),
            covered);
  }

  /** The person signs out. */
  public void end() {
    note.end();
    model.end();
  }
}
