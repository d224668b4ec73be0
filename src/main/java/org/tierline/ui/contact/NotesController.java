package org.tierline.ui.contact;

import java.time.Instant;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.TwoVersions;
import org.tierline.ui.common.TwoVersionsPanel;

/** The notes, and the choice between two texts when somebody else changed them. */
public final class NotesController {
  private final ContactView view;
  private final NotesModel model;
  @FXML private Label saved;
  @FXML private TwoVersionsPanel versionsController;
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

  /** F2. */
  void focus() {
    text.requestFocus();
  }

  private void showSaved(@Nullable Instant at) {
    saved.setText(at == null ? "" : view.text("contact.notes.saved", view.timeWithSeconds(at)));
  }

  private void showConflict(NotesModel.@Nullable Conflict open) {
    versionsController.show(open == null ? null : versions(open));
  }

  private TwoVersions versions(NotesModel.Conflict open) {
    boolean names = !open.myName().strip().equals(open.theirName());
    String other = open.stored().notes();
    return new TwoVersions(
        view.text("contact.notes.changed"),
        names ? open.myName() + "\n" + open.mine() : open.mine(),
        names ? open.theirName() + "\n" + other : other,
        model::keepMine,
        model::keepTheirs,
        model::keepBoth);
  }
}
