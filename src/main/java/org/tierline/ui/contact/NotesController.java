package org.tierline.ui.contact;

import java.time.Instant;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Shown;

/** The notes, and the choice between two texts when somebody else changed them. */
public final class NotesController {
  private final ContactView view;
  private final NotesModel model;
  @FXML private Label saved;
  @FXML private VBox conflict;
  @FXML private Label conflictTitle;
  @FXML private Label mine;
  @FXML private Label theirs;
  @FXML private TextArea text;
  @FXML private Label wrong;

  NotesController(ContactView view) {
    this.view = view;
    this.model = view.model().notes();
  }

  @FXML
  void initialize() {
    text.textProperty().bindBidirectional(model.textProperty());
    text.focusedProperty()
        .subscribe((was, is) -> {
          if (was) {
            model.push();
          }
        });
    model.savedAtProperty().subscribe(this::showSaved);
    model.conflictProperty().subscribe(this::showConflict);
    model
        .wrongProperty()
        .subscribe(say -> {
          Shown.set(wrong, say != null);
          wrong.setText(say == null ? "" : view.phrases().say(say));
        });
  }

  @FXML
  void keepMine() {
    model.keepMine();
  }

  @FXML
  void keepTheirs() {
    model.keepTheirs();
  }

  @FXML
  void keepBoth() {
    model.keepBoth();
  }

  /** F2. */
  void focus() {
    text.requestFocus();
  }

  private void showSaved(@Nullable Instant at) {
    saved.setText(at == null ? "" : view.text("contact.notes.saved", view.timeWithSeconds(at)));
  }

  private void showConflict(NotesModel.@Nullable Conflict open) {
    Shown.set(conflict, open != null);
    if (open != null) {
      conflictTitle.setText(view.text("contact.notes.changed"));
      boolean names = !open.myName().strip().equals(open.theirName());
      mine.setText(names ? open.myName() + "\n" + open.mine() : open.mine());
      String other = open.stored().notes();
      theirs.setText(names ? open.theirName() + "\n" + other : other);
    }
  }
}
