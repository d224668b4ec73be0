package org.tierline.ui.review;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.review.BackTest;
import org.tierline.model.review.BacklogPace;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.WhileShown;

/** The backlog of the next ten business days, its formula, and officers on a slider. */
public final class BacklogController {
  private final ReviewView view;
  private final BacklogModel model;
  @FXML private VBox root;
  @FXML private Label officersLabel;
  @FXML private Slider officers;
  @FXML private Label formula;
  @FXML private VBox days;
  @FXML private Label sentence;
  @FXML private Label history;
  @FXML private Label backTest;

  BacklogController(ReviewView view) {
    this.view = view;
    this.model = view.model().backlog();
  }

  @FXML
  void initialize() {
    // What was chosen stays where the view is made anew.
    officers.setMax(model.mostOfficers());
    officers.setValue(model.officersProperty().get());
    officers
        .valueProperty()
        .subscribe(value -> model.officersProperty().set((int) Math.round(value.doubleValue())));
    WhileShown.listen(
        root,
        () ->
            Subscription.combine(
                model.paceProperty().subscribe(pace -> show()),
                model.officersProperty().subscribe(number -> show())));
  }

  private void show() {
    BacklogPace pace = model.paceProperty().get();
    if (pace == null) {
      return;
    }
    int chosen = model.officersProperty().get();
    officers.setMax(model.mostOfficers());
    officers.setValue(chosen);
    officersLabel.setText(view.text("review.days.officers", chosen));
    formula.setText(
        view.text("review.days.formula", pace.open(), pace.arrivals(), chosen, pace.handled()));
    history.setText(view.text("review.days.history", pace.daysLookedAt()));
    backTest.setText(backTest(pace.backTest()));
    List<Long> ahead = model.ahead();
    double most = Math.max(1, Math.max(pace.open(), Collections.max(ahead)));
    days.getChildren().clear();
    for (int day = 0; day < ahead.size(); day++) {
      days.getChildren().add(row(pace.days().get(day), ahead.get(day), most));
    }
    sentence.setText(sentence(pace, chosen, ahead));
  }

  private HBox row(LocalDate day, long open, double most) {
    ProgressBar bar = new ProgressBar(open / most);
    bar.setFocusTraversable(false);
    String date = view.dates().date(day);
    Node number = Nodes.mark(view.text("review.days.number", open), "strong", "backlog-number");
    HBox row =
        Nodes.row(
            List.of("review-row", "backlog-row"),
            Nodes.mark(date, "backlog-day"),
            Nodes.growing(bar),
            number);
    bar.setAccessibleText(view.text("review.days.said", date, open));
    return row;
  }

  private String backTest(@Nullable BackTest test) {
    return test == null
        ? view.text("review.days.backTest.none")
        : view.text(
            "review.days.backTest",
            view.dates().day(test.day()),
            test.daysLookedAt(),
            test.officers(),
            test.told(),
            test.open());
  }

  private String sentence(BacklogPace pace, int chosen, List<Long> ahead) {
    double done = chosen * pace.handled();
    String lastDay = view.dates().day(pace.days().getLast());
    String trend = pace.arrivals() > done ? "more" : pace.arrivals() < done ? "fewer" : "same";
    return view.text(
        "review.days.sentence." + trend,
        pace.arrivals(),
        done,
        Math.abs(pace.arrivals() - done),
        lastDay,
        ahead.getLast());
  }
}
