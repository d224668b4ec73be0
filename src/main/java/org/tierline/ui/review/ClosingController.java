package org.tierline.ui.review;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.ClosingAnswer;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Closes an office for a day or a part of it (A3). */
public final class ClosingController {
  private final ReviewView view;
  private final ClosingModel model;
  @FXML private VBox root;
  @FXML private TextField office;
  @FXML private TextField day;
  @FXML private TextField from;
  @FXML private TextField until;
  @FXML private ComboBox<ClosingModel.Reason> reason;
  @FXML private Button enter;
  @FXML private Label needed;
  @FXML private PaneNotePanel noteController;

  ClosingController(ReviewView view) {
    this.view = view;
    this.model = view.model().closing();
  }

  @FXML
  void initialize() {
    view.enums().fill(reason, List.of(ClosingModel.Reason.values()));
    office.textProperty().bindBidirectional(model.officeProperty());
    day.textProperty().bindBidirectional(model.dayProperty());
    from.textProperty().bindBidirectional(model.fromProperty());
    until.textProperty().bindBidirectional(model.untilProperty());
    reason.valueProperty().bindBidirectional(model.reasonProperty());
    enter.disableProperty().bind(model.readyBinding().not());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.readyBinding().subscribe(ready -> Shown.set(needed, !ready)),
                model.answerProperty().subscribe(this::show)));
  }

  @FXML
  void enter() {
    model.enter();
  }

  private void show(@Nullable ClosingAnswer answer) {
    boolean isEntered = answer != null && answer.outcome() == ClosingAnswer.Outcome.ENTERED;
    noteController.show(
        answer == null
            ? null
            : new PaneNote(
                isEntered ? PaneNote.Tone.GOOD : PaneNote.Tone.BAD,
                view.phrases().say(answer.say()),
                view.text(isEntered ? "review.closing.done" : "review.closing.kept")));
  }
}
