package org.tierline.ui.desk;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.LanguageNames;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Whoever was put through during another contact: channel and language, and two keys. */
public final class PopController {
  private final PopModel model;
  private final Messages messages;
  @FXML private VBox root;
  @FXML private Label words;
  @FXML private Label more;
  @FXML private Button take;
  @FXML private Button aside;

  PopController(PopModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    WhileShown.listen(root, () -> WhileShown.paint(model.noted(), this::show));
  }

  @FXML
  void take() {
    model.takeFirst();
  }

  @FXML
  void putAside() {
    model.putFirstAside();
  }

  private void show() {
    PopModel.@Nullable Put first = model.noted().isEmpty() ? null : model.noted().getFirst();
    Shown.set(root, first != null);
    if (first == null) {
      return;
    }
    String say =
        messages.text(
            "desk.pop.who",
            new EnumWords(messages).word(first.channel()),
            LanguageNames.of(first.language(), messages.language()));
    int behind = model.noted().size() - 1;
    words.setText(say);
    Shown.set(more, behind > 0);
    more.setText(messages.text("desk.pop.more", behind));
    root.setAccessibleText(behind > 0 ? say + " " + more.getText() : say);
    take.setAccessibleText(messages.text("desk.pop.take.said", say));
    aside.setAccessibleText(messages.text("desk.pop.aside.said", say));
  }
}
