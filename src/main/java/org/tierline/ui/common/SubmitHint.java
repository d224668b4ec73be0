package org.tierline.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Beside a button that submits stands what is missing, for the eyes and for a screen reader. */
public final class SubmitHint {
  private SubmitHint() {}

  /**
   * Joins a button and its words to what is entered. For the FX thread.
   *
   * @param missing message key of what is missing first; empty if nothing is
   */
  public static void show(
      Button submit,
      Label words,
      BooleanExpression canSubmit,
      ObservableStringValue missing,
      Messages messages) {
    submit.disableProperty().bind(canSubmit.not());
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> missing.get().isEmpty() ? "" : messages.text(missing.get()), missing));
    submit.accessibleHelpProperty().bind(words.textProperty());
  }
}
