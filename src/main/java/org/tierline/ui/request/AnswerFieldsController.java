package org.tierline.ui.request;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.request.RequestHistory;
import org.tierline.ui.common.Focus;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.OutcomePane;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.SubmitHint;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.request.OfficeRequestsModel.Action;

/** The request in hand, and what its office answered or where it is sent on. */
public final class AnswerFieldsController {
  private final OfficeRequestsModel model;
  private final Messages messages;
  private final Phrases phrases;
  private final OutcomePane card;

  @FXML private VBox root;
  @FXML private VBox where;
  @FXML private PaneNotePanel noteController;
  @FXML private ToggleButton answer;
  @FXML private ToggleButton relocate;
  @FXML private Node officeRow;
  @FXML private TextField office;
  @FXML private TextArea words;
  @FXML private Node finalRow;
  @FXML private CheckBox isFinal;
  @FXML private Button submit;
  @FXML private Label missing;

  AnswerFieldsController(OfficeRequestsModel model, Messages messages, Themes themes) {
    this.model = model;
    this.messages = messages;
    this.phrases = new Phrases(messages);
    HistoryCards cards = new HistoryCards(messages);
    this.card =
        new OutcomePane(
            messages,
            phrases,
            themes.widthProperty(),
            "request.office.title",
            "request.office.empty",
            () -> {
              RequestHistory chosen = model.chosenProperty().get();
              return chosen == null ? null : cards.card(chosen);
            });
  }

  @FXML
  void initialize() {
    where.getChildren().setAll(card);
    office.textProperty().bindBidirectional(model.office);
    words.textProperty().bindBidirectional(model.words);
    isFinal.selectedProperty().bindBidirectional(model.isFinal);
    answer.setOnAction(event -> model.action.set(Action.ANSWER));
    relocate.setOnAction(event -> model.action.set(Action.RELOCATE));
    SubmitHint.show(submit, missing, model.canSubmit(), model.missingProperty(), messages);
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.chosenProperty().subscribe(chosen -> card.refresh()),
                model.cameProperty().subscribe(this::note),
                model.action.subscribe(this::show)));
  }

  private void show(Action action) {
    answer.setSelected(action == Action.ANSWER);
    relocate.setSelected(action == Action.RELOCATE);
    Shown.set(officeRow, action == Action.RELOCATE);
    Shown.set(finalRow, action == Action.ANSWER);
    submit.setText(messages.text("request.office.submit." + action.name()));
  }

  private void note(OfficeRequestsModel.@Nullable Came came) {
    noteController.show(
        came == null
            ? null
            : new PaneNote(
                came.good() ? PaneNote.Tone.GOOD : PaneNote.Tone.WARNING,
                phrases.say(came.say()),
                messages.text(came.good() ? "request.office.good" : "request.office.kept")));
    if (came != null && came.good() && isOpen() && hasFocus()) {
      words.requestFocus();
    }
  }

  /** Offices answer more than once: what comes next is the next answer (S11). */
  private boolean isOpen() {
    RequestHistory chosen = model.chosenProperty().get();
    return chosen != null && chosen.request().isOpen();
  }

  private boolean hasFocus() {
    return root.getScene() != null && Focus.isWithin(root.getScene().getFocusOwner(), root);
  }

  @FXML
  void submit() {
    model.submit();
  }
}
