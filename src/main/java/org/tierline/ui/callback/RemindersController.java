package org.tierline.ui.callback;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.Reminder;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** The reminder that is most urgent, with how many stand behind it; takes no focus. */
public final class RemindersController {
  private final RemindersModel model;
  private final Messages messages;
  private final Dates dates;
  @FXML private VBox root;
  @FXML private Label words;
  @FXML private Label more;
  @FXML private Button open;
  @FXML private Button seen;

  RemindersController(RemindersModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.dates = new Dates(messages);
  }

  @FXML
  void initialize() {
    WhileShown.listen(root, () -> WhileShown.paint(model.due(), this::show));
  }

  @FXML
  void open() {
    model.openFirst();
  }

  @FXML
  void seen() {
    model.putFirstAside();
  }

  private void show() {
    @Nullable Reminder first = model.due().isEmpty() ? null : model.due().getFirst();
    Shown.set(root, first != null);
    if (first == null) {
      return;
    }
    String say =
        messages.text(
            "callback.reminder." + first.kind().name(),
            first.number(),
            dates.time(EasternTime.of(first.holdsUntil()).toLocalTime()));
    int behind = model.due().size() - 1;
    words.setText(say);
    Shown.set(more, behind > 0);
    more.setText(messages.text("callback.reminder.more", behind));
    root.setAccessibleText(behind > 0 ? say + " " + more.getText() : say);
    open.setAccessibleText(messages.text("callback.reminder.open.said", say));
    seen.setAccessibleText(messages.text("callback.reminder.seen.said", say));
  }
}
