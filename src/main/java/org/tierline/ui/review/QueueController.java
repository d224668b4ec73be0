package org.tierline.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.service.escalation.QueueAhead.Ahead;
import org.tierline.service.escalation.QueueAhead.Day;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** What waits for an officer, by the day on which it is due: late ones, today's, those to come. */
public final class QueueController {
  private final ReviewView view;
  private final QueueBars bars = new QueueBars();
  @FXML private VBox root;
  @FXML private VBox chart;
  @FXML private StackPane drawing;
  @FXML private Label late;
  @FXML private Label today;
  @FXML private Label later;
  @FXML private Label first;
  @FXML private Label middle;
  @FXML private Label last;
  @FXML private Label sentence;
  @FXML private Node none;

  QueueController(ReviewView view) {
    this.view = view;
  }

  @FXML
  void initialize() {
    drawing.getChildren().setAll(bars);
    WhileShown.listen(root, () -> view.model().queue().aheadProperty().subscribe(this::show));
  }

  private void show(@Nullable Ahead ahead) {
    long all = ahead == null ? 0 : ahead.late() + count(ahead.days());
    Shown.set(chart, all > 0);
    Shown.set(none, ahead != null && all == 0);
    if (ahead == null || all == 0) {
      return;
    }
    long dueToday = ahead.days().getFirst().count();
    late.setText(view.text("review.queue.late", ahead.late()));
    today.setText(view.text("review.queue.today", dueToday));
    later.setText(view.text("review.queue.later", all - ahead.late() - dueToday));
    bars.show(bars(ahead));
    List<Day> days = ahead.days();
    first.setText(view.dates().day(days.getFirst().due()));
    middle.setText(view.dates().day(days.get(days.size() / 2).due()));
    last.setText(view.dates().day(days.getLast().due()));
    sentence.setText(sentence(ahead, all, dueToday));
  }

  private static long count(List<Day> days) {
    return days.stream().mapToLong(Day::count).sum();
  }

  /** The picture in words, for everybody. */
  private String sentence(Ahead ahead, long all, long dueToday) {
    Day fullest = ahead.days().stream().max(Comparator.comparingLong(Day::count)).orElseThrow();
    LocalDate day = fullest.due();
    return view.text(
        "review.queue.sentence",
        all,
        ahead.late(),
        dueToday,
        fullest.count(),
        view.dates().date(day));
  }

  private static List<QueueBars.Bar> bars(Ahead ahead) {
    List<QueueBars.Bar> bars = new ArrayList<>();
    bars.add(new QueueBars.Bar(ahead.late(), "late"));
    for (Day day : ahead.days()) {
      bars.add(new QueueBars.Bar(day.count(), bars.size() == 1 ? "today" : "later"));
    }
    return bars;
  }
}
