package org.tierline.ui.common;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** One of a few, side by side. */
final class Segments {
  private Segments() {}

  /** Its ends get round corners, and one of it stays chosen. */
  static void dress(HBox segments) {
    List<Node> children = segments.getChildren();
    if (!children.isEmpty()) {
      children.getFirst().getStyleClass().add("first");
      children.getLast().getStyleClass().add("last");
    }
    for (Node child : children) {
      if (child instanceof ToggleButton button) {
        keepOneChosen(button);
      }
    }
    segments.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(segments, event));
  }

  /**
   * An arrow chooses the neighbour, as a click on it would: by themselves arrows only make it look
   * chosen, and whoever waits for its action is not told.
   */
  private static void onKey(HBox segments, KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case RIGHT, DOWN -> 1;
          case LEFT, UP -> -1;
          default -> 0;
        };
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (step == 0 || !plain) {
      return;
    }
    List<ToggleButton> buttons =
        segments.getChildren().stream()
            .filter(ToggleButton.class::isInstance)
            .map(ToggleButton.class::cast)
            .filter(button -> button.isVisible() && !button.isDisabled())
            .toList();
    int at = buttons.indexOf(event.getTarget());
    int next = at + step;
    if (at >= 0 && next >= 0 && next < buttons.size()) {
      choose(buttons.get(next));
    }
    if (at >= 0) {
      event.consume();
    }
  }

  private static void choose(ToggleButton button) {
    button.requestFocus();
    button.setSelected(true);
    button.fireEvent(new ActionEvent(button, button));
  }

  private static void keepOneChosen(ToggleButton button) {
    button
        .selectedProperty()
        .subscribe(selected -> {
          var group = button.getToggleGroup();
          if (!selected && group != null && group.getSelectedToggle() == null) {
            button.setSelected(true);
          }
        });
  }
}
