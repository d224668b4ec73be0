package org.tierline.ui.callback;

import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ViewLoader;

/**
 * Keeps the reminders over every screen of one person, among the notices of the window, with keys
 * that work everywhere but under a cover. For the FX thread.
 */
public final class ReminderNote {
  private static final KeyCombination OPEN =
      new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination SEEN =
      new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final RemindersModel model;
  private final ViewLoader views;
  private final VBox place = new VBox();
  private final Scene scene;
  private final Subscription speaking;

  /**
   * Loads the note.
   *
   * @param notices where notices of the window stand
   * @param covered whether the desk is covered, or something lies over it
   */
  public ReminderNote(
      RemindersModel model,
      ViewLoader views,
      Messages messages,
      Scene scene,
      VBox notices,
      BooleanSupplier covered) {
    this.model = model;
    this.views = views;
    this.scene = scene;
    place.setPickOnBounds(false);
    place.getStyleClass().add("reminder-place");
    views.register(RemindersController.class, () -> new RemindersController(model, messages));
    speaking = messages.languageProperty().subscribe(language -> load());
    notices.getChildren().add(place);
    Map<KeyCombination, Runnable> keys = scene.getAccelerators();
    keys.put(OPEN, () -> unless(covered, this.model::openFirst));
    keys.put(SEEN, () -> unless(covered, this.model::putFirstAside));
  }

  private static void unless(BooleanSupplier covered, Runnable run) {
    if (!covered.getAsBoolean()) {
      run.run();
    }
  }

  private void load() {
    Parent view = views.load("callback/reminders");
    place.getChildren().setAll(view);
  }

  /** The person signs out. */
  public void end() {
    speaking.unsubscribe();
    scene.getAccelerators().remove(OPEN);
    scene.getAccelerators().remove(SEEN);
    place.getChildren().clear();
    if (place.getParent() instanceof VBox notices) {
      notices.getChildren().remove(place);
    }
    model.end();
  }
}
