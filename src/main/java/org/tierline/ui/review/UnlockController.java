package org.tierline.ui.review;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Opens a receipt number again that failures have locked (P6). */
public final class UnlockController {
  private final ReviewView view;
  private final UnlockModel model;
  @FXML private VBox root;
  @FXML private PaneNotePanel noteController;
  @FXML private TextField number;
  @FXML private Button unlock;
  @FXML private Label needed;

  UnlockController(ReviewView view) {
    this.view = view;
    this.model = view.model().unlock();
  }

  @FXML
  void initialize() {
    number.textProperty().bindBidirectional(model.numberProperty());
    unlock.disableProperty().bind(model.readyBinding().not());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.readyBinding().subscribe(ready -> Shown.set(needed, !ready)),
                model.unlockedProperty().subscribe(this::show)));
  }

  @FXML
  void unlock() {
    model.unlock();
  }

  private void show(boolean unlocked) {
    noteController.show(
        unlocked
            ? new PaneNote(
                PaneNote.Tone.GOOD,
                view.text("review.unlock.done"),
                view.text("review.unlock.done.what"))
            : null);
    if (unlocked) {
      number.requestFocus();
    }
  }
}
