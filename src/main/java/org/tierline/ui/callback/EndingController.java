package org.tierline.ui.callback;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.Colleague;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Return, reassign or resolve: a small form that says why in words. */
public final class EndingController {
  private final CallbackView view;
  private final WorkModel work;
  private final EndingModel model;
  @FXML private VBox root;
  @FXML private VBox form;
  @FXML private Label title;
  @FXML private HBox refusal;
  @FXML private Label refusalWords;
  @FXML private HBox colleagueRow;
  @FXML private ComboBox<Colleague> colleague;
  @FXML private TextArea words;
  @FXML private Label hint;
  @FXML private Button submit;
  @FXML private Node buttons;
  @FXML private Button returnButton;
  @FXML private Button reassignButton;
  @FXML private Button resolveButton;
  @FXML private Button passUpButton;
  @FXML private Button noteButton;

  EndingController(CallbackView view) {
    this.view = view;
    this.work = view.model().work();
    this.model = work.ending();
  }

  @FXML
  void initialize() {
    words.textProperty().bindBidirectional(model.wordsProperty());
    colleague.setItems(model.colleagues());
    colleague.setConverter(ColleagueWords.in(view.messages()));
    colleague.valueProperty().bindBidirectional(model.colleagueProperty());
    submit.disableProperty().bind(model.canSubmit().not());
    form.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.endingProperty().subscribe(this::show),
                model.refusalProperty().subscribe(this::showRefusal),
                work.rowProperty().subscribe(row -> showButtons()),
                work.heldProperty().subscribe(held -> showButtons())));
  }

  @FXML
  void returnToTier1() {
    model.open(Ending.RETURN);
  }

  @FXML
  void reassign() {
    model.open(Ending.REASSIGN);
  }

  @FXML
  void resolve() {
    model.open(Ending.RESOLVE);
  }

  @FXML
  void passUp() {
    model.open(Ending.PASS_UP);
  }

  @FXML
  void note() {
    model.open(Ending.NOTE);
  }

  @FXML
  void submit() {
    model.submit();
  }

  @FXML
  void leave() {
    model.close();
    reassignButton.requestFocus();
  }

  /** Special handling stays with cleared officers, so nothing returns (P8). */
  private void showButtons() {
    CallbackRow row = work.rowProperty().get();
    boolean held = work.heldProperty().get();
    Shown.set(returnButton, row != null && !row.isSpecial());
    for (Button button :
        List.of(returnButton, reassignButton, resolveButton, passUpButton, noteButton)) {
      button.setDisable(!held);
      button.setAccessibleHelp(held ? "" : view.text("callback.why.notHeld"));
    }
  }

  private void show(@Nullable Ending ending) {
    Shown.set(form, ending != null);
    Shown.set(buttons, ending == null);
    if (ending == null) {
      return;
    }
    String key = "callback.ending." + ending.name();
    title.setText(view.text(key));
    hint.setText(view.text(key + ".hint"));
    submit.setText(view.text(key + ".submit"));
    Shown.set(colleagueRow, ending == Ending.REASSIGN);
    if (ending == Ending.REASSIGN) {
      colleague.requestFocus();
    } else {
      words.requestFocus();
    }
  }

  private void showRefusal(@Nullable Sentence say) {
    Shown.set(refusal, say != null);
    refusalWords.setText(say == null ? "" : view.phrases().say(say));
    refusal.setAccessibleText(refusalWords.getText());
    if (say != null) {
      refusal.requestFocus();
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave();
      event.consume();
    }
  }
}
