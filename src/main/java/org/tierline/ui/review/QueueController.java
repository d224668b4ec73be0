package org.tierline.ui.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.model.review.QueueAge;
import org.tierline.model.review.QueueAge.Day;
import org.tierline.model.review.QueueAge.Waits;
import org.tierline.ui.common.Shown;
import org.tierline.ui.common.WhileShown;

/** How long callers wait, from the first contact to the moment they are reached (E9). */
public final class QueueController {
  private final ReviewView view;
  private final AgeBars bars = new AgeBars();
  private final AgeTable figures;
  @FXML private VBox root;
  @FXML private VBox chart;
  @FXML private StackPane drawing;
  @FXML private Label middle;
  @FXML private Label last;
  @FXML private Label open;
  @FXML private Label older;
  @FXML private Label urgent;
  @FXML private Label regular;
  @FXML private Label urgentReached;
  @FXML private Label regularReached;
  @FXML private Node none;
  @FXML private ToggleButton asTable;
  @FXML private VBox table;
  @FXML private VBox rows;

  QueueController(ReviewView view) {
    this.view = view;
    this.figures = new AgeTable(view);
  }

  @FXML
  void initialize() {
    drawing.getChildren().setAll(bars);
    rows.getChildren().setAll(figures.node());
    // Open or shut as it was, where the view is made anew.
    asTable.selectedProperty().bindBidirectional(view.model().queue().asTableProperty());
    asTable.selectedProperty().subscribe(on -> Shown.set(table, on));
    WhileShown.listen(root, () -> view.model().queue().ageProperty().subscribe(this::show));
  }

  /** Opens the table behind the bars and goes to its first row, or shuts it. */
  void turnTable() {
    asTable.setSelected(!asTable.isSelected());
    if (asTable.isSelected()) {
      figures.focus();
    } else {
      asTable.requestFocus();
    }
  }

  private void show(@Nullable QueueAge age) {
    if (age == null) {
      Shown.set(chart, false);
      Shown.set(none, false);
      return;
    }
    boolean isAny = age.urgent().count() + age.regular().count() > 0;
    Shown.set(chart, isAny);
    Shown.set(none, !isAny);
    say(urgentReached, "review.queue.reached.urgent", age.urgentReached());
    say(regularReached, "review.queue.reached.regular", age.regularReached());
    if (isAny) {
      draw(age);
    }
  }

  private void draw(QueueAge age) {
    List<AgeBars.Bar> drawn = new ArrayList<>();
    for (int day = 0; day < age.days().size(); day++) {
      Day waiting = age.days().get(day);
      drawn.add(
          new AgeBars.Bar(
              new AgeBars.Piece(waiting.regular(), day > age.regularDue() ? "late" : "regular"),
              new AgeBars.Piece(waiting.urgent(), day > age.urgentDue() ? "late" : "urgent")));
    }
    bars.show(drawn, List.of(age.urgentDue(), age.regularDue()));
    figures.show(age);
    int oldest = age.days().size() - 1;
    middle.setText(view.text("review.queue.days", oldest / 2));
    last.setText(view.text("review.queue.older", oldest));
    open.setText(view.text("review.queue.open", age.urgent().count(), age.regular().count()));
    older.setText(
        view.text(
            "review.queue.late",
            age.urgentDue(),
            beyond(age, age.urgentDue(), true),
            age.regularDue(),
            beyond(age, age.regularDue(), false)));
    say(urgent, "review.queue.waits.urgent", age.urgent());
    say(regular, "review.queue.waits.regular", age.regular());
  }

  private static long beyond(QueueAge age, int due, boolean isUrgent) {
    return IntStream.range(due + 1, age.days().size())
        .mapToObj(age.days()::get)
        .mapToLong(day -> isUrgent ? day.urgent() : day.regular())
        .sum();
  }

  private void say(Label label, String key, Waits waits) {
    Duration half = waits.half();
    Duration nine = waits.nineInTen();
    Duration longest = waits.longest();
    label.setText(
        half == null || nine == null || longest == null
            ? view.text(key + ".none")
            : view.text(
                key,
                waits.count(),
                view.dates().waited(half),
                view.dates().waited(nine),
                view.dates().waited(longest)));
  }
}
