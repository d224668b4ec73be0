package org.tierline.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.cases.CaseView;
import org.tierline.model.privacy.BreakGlassReason;
import org.tierline.ui.common.CaseRows;
import org.tierline.ui.common.Happened;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** Opens a case without a caller and shows it until its time is over (P13). */
public final class GlassController {
  private static final Duration SOON = Duration.ofMinutes(2);

  private final ReviewView view;
  private final GlassModel model;
  private final CaseRows rows;
  @FXML private VBox root;
  @FXML private PaneNotePanel noteController;
  @FXML private VBox form;
  @FXML private TextField number;
  @FXML private ComboBox<BreakGlassReason> reason;
  @FXML private TextArea words;
  @FXML private Button open;
  @FXML private Label needed;
  @FXML private VBox opened;
  @FXML private HBox strip;
  @FXML private Label left;
  @FXML private VBox card;
  @FXML private Label happenedTitle;
  @FXML private VBox happened;
  @FXML private Button close;

  GlassController(ReviewView view) {
    this.view = view;
    this.model = view.model().glass();
    this.rows =
        new CaseRows(
            view.messages(), view.themes().widthProperty()::get, view.model().nowProperty()::get);
  }

  @FXML
  void initialize() {
    number.textProperty().bindBidirectional(model.numberProperty());
    view.enums().fill(reason, List.of(BreakGlassReason.values()));
    reason.valueProperty().bindBidirectional(model.reasonProperty());
    words.textProperty().bindBidirectional(model.wordsProperty());
    open.disableProperty().bind(model.readyBinding().not());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.readyBinding().subscribe(ready -> showMissing()),
                model.busyProperty().subscribe(busy -> showMissing()),
                model.numberProperty().subscribe(typed -> showMissing()),
                model.noteProperty().subscribe(this::note),
                model.openProperty().subscribe(this::show),
                view.themes().widthProperty().subscribe(width -> fill()),
                view.model().nowProperty().subscribe(this::tick)));
  }

  @FXML
  void open() {
    model.breakGlass();
  }

  @FXML
  void close() {
    model.close();
  }

  /** Why the case cannot be opened yet, or what happens first. */
  private void showMissing() {
    String key =
        model.readyBinding().get()
            ? "review.glass.recorded"
            : model.busyProperty().get()
                ? "review.glass.busy"
                : model.isNumberWrong() ? "review.number.wrong" : "review.glass.needed";
    needed.setText(view.text(key));
  }

  private void note(@Nullable Sentence say) {
    boolean calm = say != null && say.key().startsWith("review.");
    noteController.show(
        say == null
            ? null
            : new PaneNote(
                calm ? PaneNote.Tone.GOOD : PaneNote.Tone.WARNING,
                view.phrases().say(say),
                view.text(calm ? "review.glass.note.closed" : "review.glass.note.refused")));
  }

  private void show(GlassJobs.Answer.@Nullable Opened present) {
    boolean had = card.isFocused() || close.isFocused();
    boolean asked = form.isVisible() && present != null;
    Shown.set(form, present == null);
    Shown.set(opened, present != null);
    fill();
    tick(view.model().nowProperty().get());
    if (asked && words.getScene() != null) {
      card.requestFocus();
    } else if (had && present == null) {
      number.requestFocus();
    }
  }

  private void fill() {
    GlassJobs.Answer.Opened present = model.openProperty().get();
    card.getChildren().clear();
    happened.getChildren().clear();
    card.setAccessibleText("");
    if (present != null) {
      CaseView shown = present.view();
      card.getChildren().setAll(rows.of(shown));
      card.setAccessibleText(rows.announced(shown.status()));
      CaseView.DetailsPart details = shown.details();
      if (details != null) {
        happened.getChildren().setAll(new Happened(view.messages()).rows(details));
      }
    }
    Shown.set(happenedTitle, !happened.getChildren().isEmpty());
  }

  private void tick(Instant now) {
    GlassJobs.Answer.Opened present = model.openProperty().get();
    if (present != null) {
      Duration rest = Duration.between(now, present.endsAt());
      left.setText(view.dates().clock(rest));
      strip.getStyleClass().removeAll("open", "warn");
      strip.getStyleClass().add(rest.compareTo(SOON) > 0 ? "open" : "warn");
      strip.setAccessibleText(view.text("review.glass.said", Math.max(0, rest.toMinutes())));
    }
  }
}
