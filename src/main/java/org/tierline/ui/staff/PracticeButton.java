package org.tierline.ui.staff;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.Icons;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.ViewDresser;

/** A role that one click practises. */
final class PracticeButton {
  private final Button node = new Button();

  PracticeButton(SignInDesk.Practice practice, int digit, Messages messages) {
    PracticeRole role = practice.role();
    Label title = new Label(messages.text("staff.role." + role));
    title.getStyleClass().addAll("strong", "plain");
    Label person = new Label(messages.text("staff.practice." + role, practice.person()));
    person.getStyleClass().addAll("t12", "muted");
    person.setWrapText(true);
    VBox words = new VBox(title, person);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    Label key = new Label(messages.text("staff.practice.key", digit));
    key.getStyleClass().add("key");
    HBox row = new HBox(Icons.icon(role.icon()), words, key);
    row.getStyleClass().add("button-row");
    node.getStyleClass().addAll("do-item", "two-line");
    node.setText(title.getText() + ", " + person.getText());
    node.setGraphic(row);
    node.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    node.setMaxWidth(Double.MAX_VALUE);
    ViewDresser.dress(node);
  }

  Button node() {
    return node;
  }
}
