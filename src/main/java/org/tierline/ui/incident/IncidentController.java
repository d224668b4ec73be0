package org.tierline.ui.incident;

import java.time.Instant;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** The small form over everything: words, one key, and by when a supervisor looks at it. */
public final class IncidentController {
  private static final KeyCombination SUBMIT =
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

  private final IncidentModel model;
  private final Messages messages;
  private Runnable close = () -> {};
  @FXML private Parent root;
  @FXML private VBox writing;
  @FXML private TextArea words;
  @FXML private Label about;
  @FXML private Label failure;
  @FXML private Button report;
  @FXML private VBox done;
  @FXML private Label doneWords;
  @FXML private Button doneButton;

  IncidentController(IncidentModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /** Says how the form is closed. */
  void closeBy(Runnable closing) {
    close = closing;
  }

  @FXML
  void initialize() {
    words.textProperty().bindBidirectional(model.wordsProperty());
    report.disableProperty().bind(model.busyProperty());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    IncidentModel.About noticed = model.about();
    about.setText(
        noticed == null
            ? messages.text("incident.about.none")
            : messages.text("incident.about", noticed.number()));
    WhileShown.listen(root, this::listen);
  }

  private Subscription listen() {
    return Subscription.combine(
        model.reportedProperty().subscribe(this::show),
        model.failedProperty().subscribe(failed -> Shown.set(failure, failed)));
  }

  private void show(IncidentJobs.@Nullable Reported answer) {
    Shown.set(writing, answer == null);
    Shown.set(done, answer != null);
    if (answer != null) {
      doneWords.setText(
          messages.text("incident.done.words", time(answer.reportedAt()), time(answer.dueAt())));
      done.setAccessibleText(doneWords.getText());
      doneButton.requestFocus();
    }
  }

  private String time(Instant at) {
    return new Dates(messages).time(EasternTime.of(at).toLocalTime());
  }

  /** Enter reports, also out of the words; Shift+Enter begins a new line. */
  private void onKey(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER;
    boolean inWords = words.isFocused() && !event.isShiftDown();
    if (SUBMIT.match(event) || (enter && inWords && writing.isVisible())) {
      model.report();
      event.consume();
    } else if (enter && words.isFocused()) {
      words.replaceSelection("\n");
      event.consume();
    }
  }

  @FXML
  void report() {
    model.report();
  }

  @FXML
  void close() {
    close.run();
  }
}
