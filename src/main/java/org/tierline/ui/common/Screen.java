package org.tierline.ui.common;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * A screen that can be shown in the middle of the desk.
 *
 * @param id its name for the navigator
 * @param view loads the view; asked again when the language changes, on the same view model
 * @param keys what F1 shows of this screen, beyond the keys that work everywhere
 * @param action the action that ends the screen, if one does
 * @param onLeave called when another screen takes the place
 */
public record Screen(
    String id,
    Supplier<? extends Parent> view,
    List<KeyLine> keys,
    @Nullable ScreenAction action,
    Runnable onLeave) {

  /** Keeps its own copy of the keys. */
  public Screen {
    keys = List.copyOf(keys);
  }

  /** A screen with neither keys nor an action of its own. */
  public static Screen of(String id, Supplier<? extends Parent> view) {
    return new Screen(id, view, List.of(), null, () -> {});
  }

  /** The same screen with keys. */
  public Screen withKeys(List<KeyLine> lines) {
    return new Screen(id, view, lines, action, onLeave);
  }

  /** The same screen with an action. */
  public Screen withAction(ScreenAction ending) {
    return new Screen(id, view, keys, ending, onLeave);
  }

  /** The same screen, told when it is left. */
  public Screen whenLeft(Runnable left) {
    return new Screen(id, view, keys, action, left);
  }
}
