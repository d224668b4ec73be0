package org.tierline.ui.common;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * Something that stands below every screen of one person, so that it covers nothing of what is
 * worked on, with keys that work everywhere but under a cover. It takes no focus. For the FX
 * thread.
 */
public final class StandingNote {
  private final VBox place = new VBox();
  private final Scene scene;
  private final Map<KeyCombination, Runnable> keys;
  private final Subscription speaking;

  /**
   * Shows it.
   *
   * @param load loads the view, anew for each language
   * @param below where notes stand below the screen
   * @param keys what its keys do
   * @param covered whether the desk is covered, or something lies over it
   */
  public StandingNote(
      Supplier<? extends Parent> load,
      Messages messages,
      Scene scene,
      VBox below,
      Map<KeyCombination, Runnable> keys,
      BooleanSupplier covered) {
    this.scene = scene;
    this.keys = Map.copyOf(keys);
    place.setPickOnBounds(false);
    speaking =
        messages.languageProperty().subscribe(language -> place.getChildren().setAll(load.get()));
    below.getChildren().add(place);
    keys.forEach((key, run) -> scene.getAccelerators().put(key, () -> unless(covered, run)));
  }

  private static void unless(BooleanSupplier covered, Runnable run) {
    if (!covered.getAsBoolean()) {
      run.run();
    }
  }

  /** The person signs out. */
  public void end() {
    speaking.unsubscribe();
    keys.keySet().forEach(scene.getAccelerators()::remove);
    place.getChildren().clear();
    if (place.getParent() instanceof VBox below) {
      below.getChildren().remove(place);
    }
  }
}
