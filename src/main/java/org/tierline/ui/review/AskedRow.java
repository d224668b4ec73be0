package org.tierline.ui.review;

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
import org.tierline.service.supervisor.WaitingCallers.Asked;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Nodes;

/** One who waits for a supervisor: how long, who, whose caller it is, the words, and Take over. */
final class AskedRow {
  private final ReviewView view;
  private final Asked request;
  private final Label late = Nodes.mark("", "t12");
  private final Label clock = Nodes.mark("", "t20", "strong");
  private final Button take = new Button();
  private final Node node;

  /**
   * A row.
   *
   * @param first whether Ctrl+T takes this one
   * @param narrow whether there is room for one column only
   */
  AskedRow(ReviewView view, Asked request, boolean first, boolean narrow) {
    this.view = view;
    this.request = request;
    dress(first);
    Node caller =
        Nodes.column(
            List.of("lines", "asked-caller"),
            Nodes.text(caller(), "strong"),
            Nodes.mark(request.contact(), "t12", "muted", "code"));
    Node asker =
        Nodes.column(
            List.of("lines", "asked-by"),
            Nodes.text(
                view.text(
                    "review.supervisor.by",
                    request.askedBy(),
                    view.enums().word(request.askedByRole()).replace(' ', '\u00a0'))),
            Nodes.text(
                view.text(
                    "review.supervisor.where",
                    view.text("contact.by." + request.channel().name()),
                    view.text("review.supervisor.open." + request.open().name())),
                "t12",
                "muted"));
    Node waited = Nodes.column(List.of("lines", "asked-clock"), clock, late);
    Node words = Nodes.text(words(), "t14");
    node =
        narrow
            ? Nodes.row(
                List.of("asked-row", "g12"),
                waited,
                Nodes.growing(Nodes.column("g4", caller, asker, words, take)))
            : Nodes.row(
                List.of("asked-row", "g12"), waited, caller, asker, Nodes.growing(words), take);
  }

  private void dress(boolean first) {
    take.setText(view.text("review.supervisor.take"));
    take.getStyleClass().add("nowrap");
    take.setMinWidth(Button.USE_PREF_SIZE);
    take.setAccessibleText(
        view.text("review.supervisor.take.whose", caller(), request.askedBy(), words()));
    take.setOnAction(event -> view.model().supervisor().take(request.id()));
    if (first) {
      take.getStyleClass().addAll("primary", "first-focus");
      take.setGraphic(Nodes.mark(view.text("review.key.take"), "key"));
      take.setContentDisplay(ContentDisplay.RIGHT);
    }
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
            : view.dates().day(due));
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
      return view.text(over ? "review.supervisor.tooLong" : "review.supervisor.onLine");
    }
    return view.text(over ? "review.supervisor.overdue" : "review.supervisor.callBack");
  }

  private String caller() {
    String name = request.caller();
    return name == null || name.isBlank() ? view.text("review.supervisor.unnamed") : name;
  }

  private String words() {
    return request.words().isBlank()
        ? view.text("review.supervisor.nothingSaid")
        : view.text("review.quoted", request.words().strip());
  }
}
