package org.tierline.ui.request;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** What goes to offices: the days, the folder and the button; and what comes back: the file. */
public final class OfficeFilesController {
  private final OfficeFilesModel model;
  private final OfficeAnswersModel answers;
  private final Messages messages;
  @FXML private VBox root;
  @FXML private PaneNotePanel noteController;
  @FXML private TextField from;
  @FXML private TextField until;
  @FXML private TextField place;
  @FXML private Button give;
  @FXML private Label needed;
  @FXML private PaneNotePanel answersNoteController;
  @FXML private TextField answersFile;
  @FXML private Button take;

  OfficeFilesController(OfficeFilesModel model, OfficeAnswersModel answers, Messages messages) {
    this.model = model;
    this.answers = answers;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    from.textProperty().bindBidirectional(model.fromProperty());
    until.textProperty().bindBidirectional(model.untilProperty());
    place.textProperty().bindBidirectional(model.folderProperty());
    answersFile.textProperty().bindBidirectional(answers.fileProperty());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.canGive().subscribe(this::settle),
                model.cameProperty().subscribe(this::note),
                answers.canTake().subscribe(can -> take.setDisable(!can)),
                answers.cameProperty().subscribe(this::noteAnswers)));
  }

  @FXML
  void give() {
    model.give();
  }

  private void settle(boolean can) {
    give.setDisable(!can);
    Shown.set(needed, !can);
  }

  @FXML
  void take() {
    answers.take();
  }

  private void note(OfficeFilesModel.@Nullable Came came) {
    noteController.show(came == null ? null : told(came.say(), came.good(), "request.files.note."));
  }

  private void noteAnswers(OfficeAnswersModel.@Nullable Came came) {
    answersNoteController.show(came == null ? null : told(came));
  }

  /** The reasons first: whoever mends the file looks for them. */
  private PaneNote told(OfficeAnswersModel.Came came) {
    PaneNote whole = told(came.say(), came.good(), "request.answers.note.");
    Phrases phrases = new Phrases(messages);
    String text =
        Stream.concat(came.lines().stream().map(phrases::say), Stream.of(whole.text()))
            .collect(Collectors.joining("\n"));
    return new PaneNote(whole.tone(), whole.title(), text);
  }

  private PaneNote told(Sentence say, boolean good, String beside) {
    return new PaneNote(
        good ? PaneNote.Tone.GOOD : PaneNote.Tone.WARNING,
        new Phrases(messages).say(say),
        messages.text(beside + (good ? "good" : "bad")));
  }
}
