package org.tierline.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
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
