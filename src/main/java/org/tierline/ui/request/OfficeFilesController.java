package org.tierline.ui.request;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** The days, the folder and the button; what came of it below. */
public final class OfficeFilesController {
  private final OfficeFilesModel model;
  private final Messages messages;
  @FXML private VBox root;
  @FXML private PaneNotePanel noteController;
  @FXML private TextField from;
  @FXML private TextField until;
  @FXML private TextField place;
  @FXML private Button give;
  @FXML private Label needed;

  OfficeFilesController(OfficeFilesModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    from.textProperty().bindBidirectional(model.fromProperty());
    until.textProperty().bindBidirectional(model.untilProperty());
    place.textProperty().bindBidirectional(model.folderProperty());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.canGive().subscribe(this::settle),
                model.cameProperty().subscribe(this::note)));
  }

  @FXML
  void give() {
    model.give();
  }

  private void settle(boolean can) {
    give.setDisable(!can);
    Shown.set(needed, !can);
  }

  private void note(OfficeFilesModel.@Nullable Came came) {
    noteController.show(
        came == null
            ? null
            : new PaneNote(
                came.good() ? PaneNote.Tone.GOOD : PaneNote.Tone.WARNING,
                new Phrases(messages).say(came.say()),
                messages.text(came.good() ? "request.files.note.good" : "request.files.note.bad")));
  }
}
