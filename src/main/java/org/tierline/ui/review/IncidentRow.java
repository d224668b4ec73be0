package org.tierline.ui.review;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.WhileShown;

/** An incident: what, how much of its time is left as clock and bar, who reported it. */
final class IncidentRow extends VBox {
  private static final Duration SOON = Duration.ofMinutes(15);

  private final ReviewView view;
  private final IncidentJobs.Line incident;
  private final Label clock = Nodes.mark("", "strong");
  private final ProgressBar bar = new ProgressBar(0);

  IncidentRow(ReviewView view, IncidentJobs.Line incident) {
    this.view = view;
    this.incident = incident;
    getStyleClass().add("incident-row");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setFocusTraversable(false);
    getChildren()
        .setAll(
            Nodes.row("g8", Nodes.growing(Nodes.text(words(view, incident), "strong")), clock),
            bar,
            Nodes.text(
                view.text(
                    "review.incident.by", incident.reportedBy(), view.time(incident.reportedAt())),
                "t12",
                "muted"));
    WhileShown.listen(this, () -> view.model().nowProperty().subscribe(this::tick));
  }

  /** What was reported, that nobody wrote anything, or who can tell. */
  static String words(ReviewView view, IncidentJobs.Line incident) {
    String words = incident.words();
    if (words == null) {
      return view.text("review.incident.withheld");
    }
    return words.isBlank() ? view.text("review.incident.unread") : words.strip();
  }

  private void tick(Instant now) {
    Duration left = Duration.between(now, incident.dueAt());
    boolean over = left.isNegative();
    boolean soon = left.compareTo(SOON) < 0;
    clock.setText(
        view.text(
            over ? "review.incident.over" : "review.incident.left",
            view.dates().clock(left.abs())));
    Duration all = Duration.between(incident.reportedAt(), incident.dueAt());
    bar.setProgress(
        all.isZero() || over ? 1 : 1 - (double) left.toSeconds() / Math.max(1, all.toSeconds()));
    clock.getStyleClass().removeAll("danger", "attention");
    getStyleClass().remove("soon");
    clock.getStyleClass().add(soon ? "danger" : "attention");
    if (soon) {
      getStyleClass().add("soon");
    }
    setAccessibleText(
        view.text(
            over ? "review.incident.said.over" : "review.incident.said.left",
            words(view, incident),
            left.abs().toMinutes(),
            incident.reportedBy()));
  }
}
