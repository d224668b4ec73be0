package org.tierline.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCodeCombination;

/**
 * The one action that ends a screen; it stands at the right of the status bar.
 *
 * @param text message key of the verb on the button
 * @param keys message key of the keys beside it
 * @param combination the keys themselves
 * @param run what it does, on the FX thread
 * @param enabled when it can be done
 * @param primary when it is what comes next, so that the button says so
 */
public record ScreenAction(
    String text,
    String keys,
    KeyCodeCombination combination,
    Runnable run,
    ObservableBooleanValue enabled,
    ObservableBooleanValue primary) {

  /** An action that can always be done. */
  public static ScreenAction always(
      String text, String keys, KeyCodeCombination combination, Runnable run) {
    return new ScreenAction(
        text,
        keys,
        combination,
        run,
        Bindings.createBooleanBinding(() -> true),
        Bindings.createBooleanBinding(() -> false));
  }

  /** The same, which is the primary one as long as something holds. */
  public ScreenAction primaryWhile(ObservableBooleanValue condition) {
    return new ScreenAction(text, keys, combination, run, enabled, condition);
  }
}
