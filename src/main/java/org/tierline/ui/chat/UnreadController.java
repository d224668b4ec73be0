package org.tierline.ui.chat;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** How many chats wait, and the way to the first. */
public final class UnreadController {
  private final UnreadModel model;
  private final Messages messages;
  @FXML private VBox root;
  @FXML private Label words;
  @FXML private Button go;

  UnreadController(UnreadModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    WhileShown.listen(root, () -> WhileShown.paint(model.unread(), this::show));
  }

  @FXML
  void go() {
    model.goToFirst();
  }

  private void show() {
    int waiting = model.unread().size();
    Shown.set(root, waiting > 0);
    String say = messages.text("chat.unread", waiting);
    words.setText(say);
    root.setAccessibleText(say);
    go.setAccessibleText(messages.text("chat.unread.go.said", say));
  }
}
