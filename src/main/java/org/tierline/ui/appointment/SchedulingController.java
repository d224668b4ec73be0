package org.tierline.ui.appointment;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.appointment.AppointmentState;
import org.tierline.model.appointment.SchedulingAnswer;
import org.tierline.model.appointment.SchedulingAnswer.Outcome;
import org.tierline.service.appointment.AppointmentList.Line;
import org.tierline.ui.appointment.SchedulingModel.Conflict;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.TwoVersions;
import org.tierline.ui.common.TwoVersionsPanel;
import org.tierline.ui.common.WhileShown;

/** The request in hand: what it is, when it is to be, or why not, and what to tell the caller. */
public final class SchedulingController {
  private final SchedulingModel model;
  private final Messages messages;
  private final Phrases phrases;
  private final AppointmentWords words;

  @FXML private VBox root;
  @FXML private Node nothing;
  @FXML private Node request;
  @FXML private Label title;
  @FXML private Label state;
  @FXML private VBox details;
  @FXML private VBox steps;
  @FXML private Node sayBox;
  @FXML private Label say;
  @FXML private PaneNotePanel noteController;
  @FXML private TwoVersionsPanel versionsController;
  @FXML private Button take;
  @FXML private Button letGo;
  @FXML private TextField day;
  @FXML private TextField time;
  @FXML private TextField office;
  @FXML private CheckBox agreed;
  @FXML private TextArea reason;
  @FXML private Label missing;

  SchedulingController(SchedulingModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.phrases = new Phrases(messages);
    this.words = new AppointmentWords(messages);
  }

  @FXML
  void initialize() {
    day.textProperty().bindBidirectional(model.day);
    time.textProperty().bindBidirectional(model.time);
    office.textProperty().bindBidirectional(model.office);
    agreed.selectedProperty().bindBidirectional(model.officeAgreed);
    reason.textProperty().bindBidirectional(model.reason);
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.lineProperty().subscribe(this::show),
                model.cameProperty().subscribe(this::showWhatCame),
                model.conflictProperty().subscribe(this::showVersions),
                model
                    .missingProperty()
                    .subscribe(key -> missing.setText(key.isEmpty() ? "" : messages.text(key)))));
  }

  /** For who has just chosen a request. */
  void focus() {
    (take.isDisabled() ? day : take).requestFocus();
  }

  private void show(@Nullable Line line) {
    Shown.set(nothing, line == null);
    Shown.set(request, line != null);
    if (line == null) {
      details.getChildren().clear();
      return;
    }
    title.setText(words.title(line));
    state.setText(words.state(line));
    details.getChildren().setAll(words.details(line).stream().map(Nodes::text).toList());
    details.getChildren().addFirst(Nodes.text(words.asked(line), "t12", "muted"));
    AppointmentState now = line.request().state();
    boolean inHand = now == AppointmentState.UNDER_REVIEW && line.mine();
    take.setDisable(inHand || line.inHandOfAnother() || !isToTake(line.request()));
    Shown.set(steps, line.request().isOpen());
    letGo.setDisable(!inHand);
    Shown.set(agreed, line.request().reason().isUrgent());
  }

  /** What is scheduled is with who scheduled it, and what is finished with nobody. */
  private static boolean isToTake(AppointmentRequest request) {
    return request.isOpen() && request.state() != AppointmentState.SCHEDULED;
  }

  /** A sentence for the caller stands as every sentence to say; the rest is a note. */
  private void showWhatCame(@Nullable SchedulingAnswer came) {
    boolean toSay =
        came != null
            && (came.outcome() == Outcome.SCHEDULED
                || came.outcome() == Outcome.DECLINED
                || came.outcome() == Outcome.CANCELLED);
    Shown.set(sayBox, toSay);
    say.setText(came != null && toSay ? phrases.say(came.say()) : "");
    noteController.show(
        came == null || toSay || came.outcome() == Outcome.CHANGED_MEANWHILE
            ? null
            : new PaneNote(
                came.outcome() == Outcome.REFUSED ? PaneNote.Tone.WARNING : PaneNote.Tone.GOOD,
                phrases.say(came.say()),
                messages.text(
                    came.outcome() == Outcome.REFUSED
                        ? "appointment.list.kept"
                        : "appointment.list.recorded")));
    goOn(came);
  }

  /** The button that was pressed is not one any more: on to what comes next. */
  private void goOn(@Nullable SchedulingAnswer came) {
    if (came != null && came.outcome() == Outcome.TAKEN) {
      (day.getText().isEmpty() ? day : time).requestFocus();
    } else if (came != null && came.outcome() == Outcome.LET_GO) {
      take.requestFocus();
    } else if (came != null && model.asksForReason()) {
      reason.requestFocus();
    } else if (came != null && !steps.isVisible()) {
      say.requestFocus();
    }
  }

  private void showVersions(@Nullable Conflict conflict) {
    versionsController.show(
        conflict == null
            ? null
            : new TwoVersions(
                messages.text("appointment.list.changed"),
                words.mine(conflict.mine()),
                words.state(conflict.theirs()),
                conflict.again(),
                model::keepTheirs,
                null));
    if (conflict != null) {
      versionsController.focus();
    }
  }

  @FXML
  void take() {
    model.take();
  }

  @FXML
  void letGo() {
    model.letGo();
  }

  @FXML
  void schedule() {
    model.schedule();
  }

  @FXML
  void decline() {
    model.decline();
  }

  @FXML
  void cancel() {
    model.cancel();
  }
}
