package org.tierline.ui.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.ListPart;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.PaneNote;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.WhileShown;

/** The privacy report of a week, and its way into a file. */
public final class ReportController {
  private final ReviewView view;
  private final ReportModel model;
  @FXML private VBox root;
  @FXML private Button earlier;
  @FXML private Label week;
  @FXML private Button later;
  @FXML private FlowPane figures;
  @FXML private ListPart listController;
  @FXML private TextField path;
  @FXML private PaneNotePanel noteController;

  ReportController(ReviewView view) {
    this.view = view;
    this.model = view.model().report();
  }

  @FXML
  void initialize() {
    path.textProperty().bindBidirectional(model.pathProperty());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                listController.show(
                    ListPart.Content.readOnly(model.list(), "review.report.", this::row)),
                model.mondayProperty().subscribe(this::show),
                model.figuresProperty().subscribe(this::show),
                model.writtenProperty().subscribe(this::show)));
  }

  @FXML
  void earlier() {
    model.earlier();
  }

  @FXML
  void later() {
    model.later();
  }

  @FXML
  void export() {
    model.export();
  }

  private void show(LocalDate monday) {
    week.setText(
        view.text(
            "review.report.week",
            view.dates().day(monday),
            view.dates().dayWithYear(monday.plusDays(6))));
    boolean held = later.isFocused();
    later.setDisable(model.isPresent());
    if (held && later.isDisabled()) {
      earlier.requestFocus();
    }
  }

  private void show(Map<ReportJobs.Kind, Integer> counted) {
    figures
        .getChildren()
        .setAll(
            Arrays.stream(ReportJobs.Kind.values())
                .map(kind -> figure(kind, counted.getOrDefault(kind, 0)))
                .toList());
  }

  private Node figure(ReportJobs.Kind kind, int number) {
    return Nodes.column(
        "lines",
        Nodes.mark(Integer.toString(number), "t20", "strong"),
        Nodes.mark(view.text("review.report.count." + kind.name()), "t12", "muted"));
  }

  private HBox row(ReportJobs.Line line) {
    String at = view.time(line.at());
    String what = view.text("review.report.kind." + line.kind().name());
    HBox row =
        Nodes.row(
            List.of("review-row", "wide-row"),
            Nodes.mark(at, "subtle", "audit-time"),
            Nodes.growing(
                Nodes.column("lines", Nodes.text(what), Nodes.text(line.what(), "t12", "muted"))),
            Nodes.text(line.who(), "muted"));
    row.setAccessibleText(view.text("review.audit.row.said", at, what, line.what(), line.who()));
    return row;
  }

  private void show(ReportModel.@Nullable Written written) {
    noteController.show(
        written == null
            ? null
            : new PaneNote(
                written == ReportModel.Written.DONE ? PaneNote.Tone.GOOD : PaneNote.Tone.BAD,
                view.text("review.report.written." + written.name()),
                view.text("review.report.todo." + written.name())));
  }
}
