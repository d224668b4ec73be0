package org.tierline.ui.mail;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Messages about which a supervisor decides, letters to be printed, and the folder of practice. */
public final class MailController {
  private final MailModel model;
  private final Messages messages;
  private final MailRows rows;
  @FXML private VBox root;
  @FXML private PaneNotePanel noteController;
  @FXML private ListPart listController;
  @FXML private Label letters;
  @FXML private Button print;
  @FXML private HBox practice;
  @FXML private TextField folder;
  @FXML private Button write;

  MailController(MailModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.rows = new MailRows(messages, model);
  }

  @FXML
  void initialize() {
    Shown.set(practice, model.isPractice());
    folder.textProperty().bindBidirectional(model.folderProperty());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                listController.show(rows.content()),
                model.folderProperty().subscribe(typed -> settle()),
                model.lettersProperty().subscribe(count -> settle()),
                model.cameProperty().subscribe(this::note)));
  }

  private void settle() {
    boolean nowhere = model.folderProperty().get().isBlank();
    long waiting = model.lettersProperty().get();
    letters.setText(messages.text("mail.letters", waiting));
    print.setDisable(nowhere || waiting == 0);
    write.setDisable(nowhere);
  }

  @FXML
  void print() {
    model.print();
  }

  @FXML
  void write() {
    model.write();
  }

  private void note(MailModel.@Nullable Came came) {
    noteController.show(
        came == null
            ? null
            : new PaneNote(
                came.good() ? PaneNote.Tone.GOOD : PaneNote.Tone.WARNING,
                new Phrases(messages).say(came.say()),
                messages.text(came.good() ? "mail.note.good" : "mail.note.kept")));
  }
}
