package org.tierline.ui.review;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tierline.model.review.QueueAge;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.RowList;

/**
 * The figures behind the bars of the queue, a row for each bar that counts anybody: one Tab stop,
 * arrows within. For the FX thread.
 */
final class AgeTable {
  private final VBox box = new VBox();
  private final ReviewView view;
  private final RowList<Line> rows;

  /** A table without rows. */
  AgeTable(ReviewView view) {
    this.view = view;
    this.rows = new RowList<>(box, this::row, line -> {});
    box.setAccessibleText(view.text("review.queue.table.name"));
  }

  /** Where its rows stand. */
  VBox node() {
    return box;
  }

  /** A bar in figures. */
  private record Line(int day, boolean isLast, QueueAge.Day waiting, boolean isLate) {}

  /** Shows the figures of a queue. */
  void show(QueueAge age) {
    int oldest = age.days().size() - 1;
    rows.show(
        IntStream.rangeClosed(0, oldest)
            .mapToObj(day -> line(age, day, day == oldest))
            .filter(line -> line.waiting().urgent() + line.waiting().regular() > 0)
            .toList());
  }

  /** Goes to the first row. */
  void focus() {
    rows.focus(0);
  }

  private static Line line(QueueAge age, int day, boolean isLast) {
    QueueAge.Day waiting = age.days().get(day);
    boolean late =
        (waiting.urgent() > 0 && day > age.urgentDue())
            || (waiting.regular() > 0 && day > age.regularDue());
    return new Line(day, isLast, waiting, late);
  }

  private HBox row(Line line) {
    String days = days(line);
    String late = line.isLate() ? view.text("review.queue.past") : "";
    HBox row =
        Nodes.row(
            List.of("trow", "h28", "age-row"),
            Nodes.growing(Nodes.text(days)),
            Nodes.mark(view.text("review.queue.table.number", line.waiting().urgent()), "age-cell"),
            Nodes.mark(
                view.text("review.queue.table.number", line.waiting().regular()), "age-cell"),
            Nodes.mark(late, "age-note", "danger"));
    String said =
        view.text(
            "review.queue.table.said",
            days,
            line.waiting().urgent(),
            line.waiting().regular(),
            late);
    row.setAccessibleText(said.strip());
    return row;
  }

  private String days(Line line) {
    if (line.day() == 0) {
      return view.text("review.queue.now");
    }
    return view.text(line.isLast() ? "review.queue.older" : "review.queue.table.days", line.day());
  }
}
