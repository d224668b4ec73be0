package org.tierline.ui.common;

import java.util.List;
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

  /** What is made of a row is as wide as its button, so that a key can stand at its end. */
  static void fill(Labeled button, HBox row) {
    if (button.getStyleClass().contains("do-item") || button.getStyleClass().contains("nav-item")) {
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setGraphic(new FillingRow(button, row));
    }
  }

  /**
   * Wants no more than its parts need, or the button would never become narrower again; takes all
   * that the button has.
   */
  private static final class FillingRow extends HBox {
    private final Labeled button;

    FillingRow(Labeled button, HBox parts) {
      this.button = button;
      List<Node> children = List.copyOf(parts.getChildren());
      parts.getChildren().clear();
      getChildren().setAll(children);
      getStyleClass().setAll(parts.getStyleClass());
    }

    @Override
    public void resize(double width, double height) {
      Insets insets = button.getInsets();
      double room = button.getWidth() - insets.getLeft() - insets.getRight();
      super.resize(Math.max(width, room), height);
    }
  }
}
