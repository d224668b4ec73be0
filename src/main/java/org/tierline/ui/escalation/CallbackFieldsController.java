package org.tierline.ui.escalation;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.ChangedMeanwhile;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.MissingField;
import org.tierline.ui.common.PrefilledLook;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.SubmitHint;
import org.tierline.ui.common.TwoVersions;
import org.tierline.ui.common.TwoVersionsPanel;
import org.tierline.ui.common.WhileShown;
import org.tierline.ui.escalation.CallbackNumber.Found;
import org.tierline.ui.escalation.CallbackQuestionModel.Action;

/** The fields of the question after a callback: the number first, then what is to be passed on. */
public final class CallbackFieldsController {
  private static final String WRONG = "error";

  private final CallbackQuestionModel model;
  private final Messages messages;

  @FXML private VBox root;
  @FXML private Node failure;
  @FXML private TextField number;
  @FXML private Label numberHint;
  @FXML private Node actionRow;
  @FXML private ToggleButton add;
  @FXML private ToggleButton correct;
  @FXML private ToggleButton cancel;
  @FXML private Node wordsRow;
  @FXML private TextArea words;
  @FXML private Label wordsHint;
  @FXML private Node correction;
  @FXML private TwoVersionsPanel versionsController;
  @FXML private Node submitRow;
  @FXML private Button submit;
  @FXML private Label missing;

  CallbackFieldsController(CallbackQuestionModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    number.textProperty().bindBidirectional(model.number.typed);
    words.textProperty().bindBidirectional(model.words.valueProperty());
    PrefilledLook.show(model.words, words, wordsHint, messages);
    EscalateFieldsController.whenChosen(add, () -> model.action.set(Action.ADD_WORDS));
    EscalateFieldsController.whenChosen(correct, () -> model.action.set(Action.CORRECT));
    EscalateFieldsController.whenChosen(cancel, () -> model.action.set(Action.CANCEL));
    SubmitHint.show(submit, missing, model.canSubmit(), model.missingProperty(), messages);
    MissingField.lead(
        model,
        messages,
        Map.of(
                "escalation.callback.missing.number", number,
                "escalation.callback.missing.office", number,
                "escalation.callback.missing.visit", number,
                "escalation.callback.missing.words", words,
                "escalation.callback.missing.correction", correction)
            ::get);
    Shown.when(failure, model.failedProperty());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.number.errorProperty().subscribe(this::showError),
                model
                    .number
                    .begunProperty()
                    .subscribe(begun -> showError(model.number.errorProperty().get())),
                model.number.foundProperty().subscribe(this::showFound),
                model.action.subscribe(this::showAction),
                model.meanwhileProperty().subscribe(this::showVersions),
                model.failedProperty().subscribe(this::focusFailure)));
  }

  private void showError(String key) {
    number.getStyleClass().remove(WRONG);
    numberHint.getStyleClass().remove(WRONG);
    numberHint.setText(messages.text(key.isEmpty() ? "escalation.callback.number." + hint() : key));
    if (!key.isEmpty()) {
      number.getStyleClass().add(WRONG);
      numberHint.getStyleClass().add(WRONG);
    }
    number.setAccessibleHelp(numberHint.getText());
  }

  private String hint() {
    return model.number.begunProperty().get() ? "begun" : "hint";
  }

  private void showFound(@Nullable Found found) {
    Shown.set(actionRow, found != null);
    Shown.set(submitRow, found != null);
    showAction(model.action.get());
  }

  private void showAction(Action action) {
    add.setSelected(action == Action.ADD_WORDS);
    correct.setSelected(action == Action.CORRECT);
    cancel.setSelected(action == Action.CANCEL);
    boolean found = model.number.foundProperty().get() != null;
    Shown.set(wordsRow, found);
    Shown.set(correction, found && action == Action.CORRECT);
    submit.setText(messages.text("escalation.callback.submit." + action.name()));
  }

  private void showVersions(@Nullable ChangedMeanwhile stored) {
    versionsController.show(stored == null ? null : versions(stored));
    if (stored != null) {
      versionsController.focus();
    }
  }

  private TwoVersions versions(ChangedMeanwhile stored) {
    boolean cancels = model.action.get() == Action.CANCEL;
    return new TwoVersions(
        messages.text("escalation.versions.title"),
        VersionLines.mine(messages, cancels ? null : model.correction.wish()),
        VersionLines.theirs(messages, stored),
        model::keepMine,
        model::keepTheirs,
        null);
  }

  private void focusFailure(boolean failed) {
    if (failed) {
      failure.requestFocus();
    }
  }

  @FXML
  void submit() {
    model.submit();
  }
}
