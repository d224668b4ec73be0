package org.tierline.ui.desk;

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

/** Keeps whoever was put through during another contact over every screen. For the FX thread. */
public final class PopNote {
  private static final KeyCombination TAKE =
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination ASIDE =
      new KeyCodeCombination(KeyCode.U, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final PopModel model;
  private final StandingNote note;

  /**
   * Loads the note.
   *
   * @param below where notes stand below the screen
   * @param covered whether the desk is covered, or something lies over it
   */
  public PopNote(
      PopModel model,
      ViewLoader views,
      Messages messages,
      Scene scene,
      VBox below,
      BooleanSupplier covered) {
    this.model = model;
    views.register(PopController.class, () -> new PopController(model, messages));
    note =
        new StandingNote(
            () -> views.load("desk/pop"),
            messages,
            scene,
            below,
            Map.of(TAKE, model::takeFirst, ASIDE, model::putFirstAside),
            covered);
  }

  /** The person signs out. */
  public void end() {
    note.end();
    model.end();
  }
}
