package org.tierline.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** What stands in a button beside each other: its digit, its drawing, its words and its key. */
final class ButtonRow {
  private ButtonRow() {}

  /** A digit stands before the drawing, a key behind the words. */
  static void show(Labeled labeled, Text icon, Label key) {
    Label words = new Label();
    words.textProperty().bind(labeled.textProperty());
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    labeled.setGraphic(null);
    HBox row =
        key.getStyleClass().contains("num-key")
            ? new HBox(key, icon, words)
            : new HBox(icon, words, key);
    row.getStyleClass().add("button-row");
    labeled.setGraphic(row);
    labeled.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  /**
   * What is made of a row is as wide as the row, so that a key can stand at its end. It wants no
   * more than its words need, or it would never become narrower again.
   */
  static void fill(Labeled button, HBox row) {
    if (button.getStyleClass().contains("do-item") || button.getStyleClass().contains("nav-item")) {
      button.setMinWidth(Region.USE_PREF_SIZE);
      if (button.getStyleClass().contains("do-item")) {
        wantNoMoreThan(button, row);
      }
      row.minWidthProperty()
          .bind(
              Bindings.createDoubleBinding(
                  () -> inside(button), button.widthProperty(), button.insetsProperty()));
    }
  }

  /**
   * The width of the row follows the button's, so the button's own wish must not follow the row.
   */
  private static void wantNoMoreThan(Labeled button, HBox row) {
    List<Observable> shapes =
        new ArrayList<>(List.of(button.insetsProperty(), row.spacingProperty()));
    for (Node part : row.getChildren()) {
      shapes.add(part.layoutBoundsProperty());
      shapes.add(part.managedProperty());
    }
    button
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> needed(button, row), shapes.toArray(Observable[]::new)));
  }

  private static double needed(Labeled button, HBox row) {
    List<Node> parts = row.getChildren().stream().filter(Node::isManaged).toList();
    double words = parts.stream().mapToDouble(part -> part.prefWidth(-1)).sum();
    Insets insets = button.getInsets();
    return Math.ceil(words + row.getSpacing() * (parts.size() - 1))
        + insets.getLeft()
        + insets.getRight();
  }

  private static double inside(Labeled button) {
    Insets insets = button.getInsets();
    double width = button.getWidth() - insets.getLeft() - insets.getRight();
    return width > 0 ? width : HBox.USE_COMPUTED_SIZE;
  }
}
