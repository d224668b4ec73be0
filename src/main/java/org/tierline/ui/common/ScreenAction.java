package org.tierline.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * The one action that ends a screen; it stands at the right of the status bar.
 *
 * @param text message key of the verb on the button, as it is now
 * @param keys message key of the keys beside it
 * @param combination the keys themselves
 * @param run what it does, on the FX thread
 * @param enabled when it can be done
 * @param primary when it is what comes next, so that the button says so
 */
public record ScreenAction(
    ObservableValue<String> text,
    String keys,
    KeyCodeCombination combination,
    Runnable run,
    ObservableBooleanValue enabled,
    ObservableBooleanValue primary) {

  /** The way back to the contact, which is there as long as one is open. */
  public static ScreenAction back(
      String text, String keys, Runnable run, ObservableBooleanValue contactOpen) {
    return new ScreenAction(
        new SimpleStringProperty(text),
        keys,
        new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN),
        run,
        contactOpen,
        contactOpen);
  }

  /** An action that can always be done. */
  public static ScreenAction always(
      String text, String keys, KeyCodeCombination combination, Runnable run) {
    return new ScreenAction(
        new SimpleStringProperty(text),
        keys,
        combination,
        run,
        Bindings.createBooleanBinding(() -> true),
        Bindings.createBooleanBinding(() -> false));
  }

  /** The same, whose verb changes with what it does. */
  public ScreenAction saying(ObservableValue<String> verb) {
    return new ScreenAction(verb, keys, combination, run, enabled, primary);
  }

  /** The same, which is the primary one as long as something holds. */
  public ScreenAction primaryWhile(ObservableBooleanValue condition) {
    return new ScreenAction(text, keys, combination, run, enabled, condition);
  }
}
