package org.tierline.ui.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.tierline.service.supervisor.SupervisorRequests.Asked;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Nodes;

/** One who waits for a supervisor: who asks, the words, since when or until when, and Take over. */
final class AskedRow {
  private final DeskView view;
  private final Asked request;
  private final Label late = Nodes.mark("", "t12");
  private final Label clock = Nodes.mark("", "t16", "strong");
  private final Button take = new Button();
  private final Node node;

  /**
   * @param first whether Ctrl+T takes this one
   */
  AskedRow(DeskView view, Asked request, boolean first) {
    this.view = view;
    this.request = request;
    take.setText(view.text("desk.supervisor.take"));
    take.getStyleClass().addAll("small", "nowrap");
    take.setMinWidth(Button.USE_PREF_SIZE);
    take.setAccessibleText(view.text("desk.supervisor.take.whose", request.askedBy()));
    take.setOnAction(event -> view.supervisor().take(request.id()));
    if (first) {
      take.setGraphic(Nodes.mark(view.text("desk.key.take"), "key"));
      take.setContentDisplay(ContentDisplay.RIGHT);
    }
    node =
        Nodes.row(
            List.of("asked-row", "g12"),
            Nodes.growing(
                Nodes.column(
                    "lines", Nodes.text(request.askedBy(), "strong"), Nodes.text(words()))),
            Nodes.column(List.of("lines", "at-end"), clock, late),
            take);
  }

  Node node() {
    return node;
  }

  UUID id() {
    return request.id();
  }

  boolean isFocused() {
    return take.isFocused();
  }

  void requestFocus() {
    take.requestFocus();
  }

  void tick(Instant now) {
    LocalDate due = request.due();
    boolean over =
        due == null
            ? SupervisorModel.isTooLong(request, now)
            : EasternTime.dateOf(now).isAfter(due);
    clock.setText(
        due == null
            ? view.dates().clock(Duration.between(request.since(), now))
            : view.dates().date(due));
    late.setText(beside(due, over));
    for (Label label : List.of(clock, late)) {
      label.getStyleClass().removeAll("danger", "muted");
    }
    late.getStyleClass().add(over ? "danger" : "muted");
    if (over) {
      clock.getStyleClass().add("danger");
    }
  }

  private String beside(@Nullable LocalDate due, boolean over) {
    if (due == null) {
      return view.text(over ? "desk.supervisor.tooLong" : "desk.supervisor.onLine");
    }
    return view.text(over ? "desk.supervisor.overdue" : "desk.supervisor.callBack");
  }

  private String words() {
    return request.words().isBlank() ? view.text("desk.nothingSaid") : request.words().strip();
  }
}
