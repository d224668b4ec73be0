package org.tierline.ui.review;

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
import org.tierline.model.supervisor.BulletinAnswer;
import org.tierline.model.supervisor.BulletinSpan;
import org.tierline.service.supervisor.Bulletins.Line;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.WhileShown;

/** Writes bulletins to all desks, and shows those there were with who has read them. */
public final class BulletinsController {
  private final ReviewView view;
  private final BulletinsModel model;
  @FXML private VBox root;
  @FXML private PaneNotePanel noteController;
  @FXML private ListPart listController;
  @FXML private TextArea words;
  @FXML private ComboBox<BulletinSpan> span;
  @FXML private Button send;
  @FXML private Label left;

  BulletinsController(ReviewView view) {
    this.view = view;
    this.model = view.model().bulletins();
  }

  @FXML
  void initialize() {
    words.textProperty().bindBidirectional(model.wordsProperty());
    view.enums().fill(span, List.of(BulletinSpan.values()));
    span.valueProperty().bindBidirectional(model.spanProperty());
    send.disableProperty().bind(model.readyBinding().not());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                listController.show(
                    ListPart.Content.readOnly(model.list(), "review.bulletins.", this::row)),
                model.wordsProperty().subscribe(typed -> count()),
                model.answerProperty().subscribe(this::show)));
  }

  @FXML
  void send() {
    model.send();
  }

  private void count() {
    int rest = model.left();
    left.setText(
        view.text(rest < 0 ? "review.bulletins.tooLong" : "review.bulletins.left", Math.abs(rest)));
  }

  private void show(@Nullable BulletinAnswer answer) {
    boolean good = answer != null && answer.outcome() != BulletinAnswer.Outcome.REFUSED;
    noteController.show(
        answer == null
            ? null
            : new PaneNote(
                good ? PaneNote.Tone.GOOD : PaneNote.Tone.WARNING,
                view.phrases().say(answer.say()),
                view.text(good ? "review.bulletins.seen" : "review.bulletins.kept")));
  }

  private HBox row(Line line) {
    String words = line.bulletin().words();
    String from =
        view.text(
            "review.bulletins.from",
            line.by(),
            view.time(line.bulletin().writtenAt()),
            stateOf(line));
    String read = read(line);
    HBox row =
        Nodes.row(
            List.of("review-row", "wide-row"),
            Nodes.growing(
                Nodes.column(
                    "lines",
                    Nodes.text(words, line.inForce() ? "strong" : "muted"),
                    Nodes.text(from, "t12", "muted"),
                    Nodes.text(read, "t12", "muted"))));
    row.setAccessibleText(view.text("review.row.said", words, from, read));
    if (line.inForce()) {
      row.getChildren().add(withdraw(line));
    }
    return row;
  }

  private String stateOf(Line line) {
    if (line.bulletin().withdrawnAt() != null) {
      return view.text(
          "review.bulletins.state.withdrawn", view.time(line.bulletin().withdrawnAt()));
    }
    return view.text(
        line.inForce() ? "review.bulletins.state.until" : "review.bulletins.state.ended",
        view.dates().date(EasternTime.dateOf(line.bulletin().endsAt().minusNanos(1))));
  }

  private String read(Line line) {
    int all = line.read().size() + line.unread().size();
    String count = view.text("review.bulletins.read", line.read().size(), all);
    return line.unread().isEmpty() || line.read().isEmpty()
        ? count
        : view.text("review.bulletins.notYet", count, String.join(", ", line.unread()));
  }

  private Button withdraw(Line line) {
    Button back = new Button(view.text("review.bulletins.withdraw"));
    back.getStyleClass().add("small");
    back.setMinWidth(Button.USE_PREF_SIZE);
    back.setAccessibleText(view.text("review.bulletins.withdraw.said", line.bulletin().words()));
    back.setOnAction(event -> model.withdraw(line));
    return back;
  }
}
