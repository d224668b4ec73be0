package org.tierline.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.Icons;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ViewDresser;
import org.tierline.ui.common.WidthKind;

/** A button of the rail: words beside the icon, or below it where room is short. */
final class RailItem {
  private final RailEntry entry;
  private final Messages messages;
  private final Button button = new Button();

  RailItem(RailEntry entry, Messages messages) {
    this.entry = entry;
    this.messages = messages;
    button.getStyleClass().add("nav-item");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setText(messages.text(entry.text()));
    button
        .accessibleTextProperty()
        .bind(entry.count().map(count -> (button.getText() + " " + count).strip()));
  }

  RailEntry entry() {
    return entry;
  }

  Button button() {
    return button;
  }

  void light(boolean here) {
    button.getStyleClass().remove("selected");
    if (here) {
      button.getStyleClass().add("selected");
    }
  }

  void arrange(WidthKind width) {
    boolean beside = width == WidthKind.FULL || width == WidthKind.WIDE;
    button.setGraphic(beside ? beside() : below());
    if (beside) {
      ViewDresser.dress(button);
    }
  }

  private Node beside() {
    Label words = new Label(button.getText());
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label count = new Label();
    count.textProperty().bind(entry.count());
    count.getStyleClass().addAll("n", "nowrap");
    Label key = new Label(messages.text("shell.rail.key." + entry.digit()));
    key.getStyleClass().add("key");
    HBox row = new HBox(Icons.icon(entry.icon()), words, count, key);
    row.getStyleClass().add("button-row");
    return row;
  }

  private Node below() {
    Label words = new Label(button.getText());
    words.getStyleClass().add("t11");
    VBox stack = new VBox(Icons.icon(entry.icon()), words);
    stack.getStyleClass().add("rail-stack");
    return stack;
  }
}
