package org.tierline.ui.staff;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.service.cases.CaseImport.BadLine;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.PaneNotePanel;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.Steps;
import org.tierline.ui.common.WhileShown;

/** Taking in a file of cases: its path, how far it is, what was left out. */
public final class TakeInController {
  private final SetUpView view;
  private final TakeInModel model;
  @FXML private VBox root;
  @FXML private TextField path;
  @FXML private Button choose;
  @FXML private Button start;
  @FXML private HBox working;
  @FXML private ProgressBar bar;
  @FXML private Label lines;
  @FXML private Button stop;
  @FXML private PaneNotePanel noteController;
  @FXML private VBox report;
  @FXML private VBox badLines;
  @FXML private Label unlisted;

  TakeInController(SetUpView view) {
    this.view = view;
    this.model = view.model().takeIn();
  }

  @FXML
  void initialize() {
    path.textProperty().bindBidirectional(model.pathProperty());
    Shown.set(choose, view.files().isThere());
    start.disableProperty().bind(model.readyBinding().not());
    stop.disableProperty().bind(model.stoppingProperty());
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.runningProperty().subscribe(running -> Shown.set(working, running)),
                model.stepsProperty().subscribe(this::showSteps),
                model.takenProperty().subscribe(this::show)));
  }

  @FXML
  void choose() {
    view.files()
        .choose(root.getScene().getWindow())
        .ifPresent(file -> model.pathProperty().set(file.toString()));
  }

  @FXML
  void start() {
    model.start();
  }

  @FXML
  void stop() {
    model.stop();
  }

  private void showSteps(Steps steps) {
    bar.setProgress(steps.fraction());
    lines.setText(view.words().of(steps));
  }

  private void show(@Nullable TakenIn taken) {
    noteController.show(taken == null ? null : view.words().of(taken));
    Shown.set(report, taken != null && !taken.badLines().isEmpty());
    if (taken != null) {
      badLines.getChildren().setAll(taken.badLines().stream().map(this::row).toList());
      Shown.set(unlisted, taken.unlisted() > 0);
      unlisted.setText(view.messages().text("staff.take-in.more", taken.unlisted()));
    }
  }

  private Node row(BadLine line) {
    return Nodes.row(
        List.of("trow", "h32"),
        Nodes.mark(
            view.messages().text("staff.take-in.line", line.line()), "subtle", "bad-line-number"),
        Nodes.growing(Nodes.text(line.reason())));
  }
}
