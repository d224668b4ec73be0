package org.tierline.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** Tints a field that was filled from elsewhere and says beside it from where. */
public final class PrefilledLook {
  private static final String TINTED = "prefilled";

  private PrefilledLook() {}

  /** As the other, where there is no room for words: a screen reader says them. */
  public static void show(Prefilled<?> prefilled, Node field, Messages messages) {
    show(prefilled, field, new Label(), messages);
  }

  /** Shows, while the field is in a scene, where its value came from. */
  public static void show(Prefilled<?> prefilled, Node field, Label hint, Messages messages) {
    WhileShown.listen(
        field,
        () ->
            prefilled
                .sourceProperty()
                .subscribe(source -> {
                  field.getStyleClass().remove(TINTED);
                  if (!source.isEmpty()) {
                    field.getStyleClass().add(TINTED);
                  }
                  hint.setText(source.isEmpty() ? "" : messages.text(source));
                  Shown.set(hint, !source.isEmpty());
                  field.setAccessibleHelp(hint.getText());
                }));
  }
}
