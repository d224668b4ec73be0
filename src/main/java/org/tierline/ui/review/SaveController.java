package org.tierline.ui.review;

import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.WhileShown;

/** Saves the figures of the review to a file. */
public final class SaveController {
  private final ReviewView view;
  private final SaveModel model;
  @FXML private VBox root;
  @FXML private TextField file;
  @FXML private PaneNotePanel noteController;

  SaveController(ReviewView view) {
    this.view = view;
    this.model = view.model().saving();
  }

  @FXML
  void initialize() {
    file.textProperty().bindBidirectional(model.pathProperty());
    WhileShown.listen(root, () -> model.writtenProperty().subscribe(this::show));
  }

  @FXML
  void save() {
    model.save();
  }

  private void show(ReportModel.@Nullable Written written) {
    noteController.show(
        written == null
            ? null
            : new PaneNote(
                written == ReportModel.Written.DONE ? PaneNote.Tone.GOOD : PaneNote.Tone.BAD,
                view.text("review.report.written." + written.name()),
                view.text("review.report.todo." + written.name())));
  }
}
