package org.tierline.ui.review;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.sample.SampledContact;
import org.tierline.model.sample.ScoreMark;
import org.tierline.model.sample.ScoreQuestion;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** A contact that chance chose, to be read and scored. */
public final class SampleController {
  private final SampleModel model;
  private final Messages messages;
  private final EnumWords enums;
  private final List<ComboBox<ScoreMark>> boxes = new ArrayList<>();
  @FXML private VBox root;
  @FXML private PaneNotePanel noteController;
  @FXML private VBox card;
  @FXML private Label head;
  @FXML private Label facts;
  @FXML private Label notes;
  @FXML private VBox questions;
  @FXML private TextArea noteText;
  @FXML private Button keep;

  SampleController(SampleModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.enums = new EnumWords(messages);
  }

  @FXML
  void initialize() {
    for (ScoreQuestion question : ScoreQuestion.values()) {
      questions.getChildren().add(row(question));
    }
    noteText.textProperty().bindBidirectional(model.noteProperty());
    keep.disableProperty().bind(model.readyBinding().not());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.drawnProperty().subscribe(this::show),
                model.cameProperty().subscribe(this::tell)));
  }

  private HBox row(ScoreQuestion question) {
    ComboBox<ScoreMark> box = new ComboBox<>();
    enums.fill(box, List.of(ScoreMark.values()));
    box.getStyleClass().add("sample-mark");
    box.setAccessibleText(enums.word(question));
    box.valueProperty().subscribe((before, mark) -> model.mark(question, mark));
    boxes.add(box);
    return Nodes.row("form-row", Nodes.growing(Nodes.text(enums.word(question))), box);
  }

  @FXML
  void draw() {
    model.draw();
  }

  @FXML
  void keep() {
    model.score();
  }

  private void show(@Nullable SampledContact drawn) {
    Shown.set(card, drawn != null);
    boxes.forEach(box -> box.setValue(null));
    if (drawn == null) {
      head.setText("");
      facts.setText("");
      notes.setText("");
      return;
    }
    head.setText(messages.text("review.sample.head", drawn.number(), enums.word(drawn.channel())));
    facts.setText(
        messages.text(
            "review.sample.facts",
            new Dates(messages).day(EasternTime.dateOf(drawn.openedAt())),
            messages.text(drawn.promptRead() ? "review.sample.prompt" : "review.sample.noPrompt"),
            messages.text(drawn.verified() ? "review.sample.gate" : "review.sample.noGate"),
            drawn.disposition() == null ? "" : enums.word(drawn.disposition())));
    notes.setText(drawn.notes().isBlank() ? messages.text("review.sample.noNotes") : drawn.notes());
  }

  private void tell(SampleModel.@Nullable Came came) {
    noteController.show(
        came == null
            ? null
            : new PaneNote(
                came.good() ? PaneNote.Tone.GOOD : PaneNote.Tone.WARNING,
                new Phrases(messages).say(came.say()),
                messages.text("review.sample.seen")));
  }
}
