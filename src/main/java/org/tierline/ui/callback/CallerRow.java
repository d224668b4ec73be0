package org.tierline.ui.callback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.ui.common.HourTrack;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.TwoClocks;

/**
 * A caller of the list. It is built once and filled anew for each caller it shows: a list that is
 * scrolled asks for many rows at a time, and building one costs ten times what filling it costs.
 */
final class CallerRow extends HBox {
  private static final Duration SOON = Duration.ofMinutes(15);

  private final CallbackView view;
  private final RowWords words;
  private final boolean isBrief;
  private final Label classWord = Nodes.mark("");
  private final Label name = Nodes.text("");
  private final Label below = Nodes.text("");
  private final Label language = Nodes.mark("");
  private final Label due = Nodes.text("");
  private final Label waited = Nodes.mark("");
  private final HourTrack track = new HourTrack();
  private final Label clock = Nodes.text("", "t11", "muted");
  private final Label attempts = Nodes.mark("", "muted", "callback-attempts");
  private final Label shield = Nodes.icon("shield", "s14", "muted");
  private @Nullable Hours painted;

  /** What stands on the track of a caller. */
  private record Hours(LocalDate today, List<CallWindow> open, double now) {}

  /**
   * @param isBrief where room is short the class stands below the name, and the waiting below the
   *     due day
   */
  CallerRow(CallbackView view, boolean isBrief) {
    this.view = view;
    this.words = new RowWords(view);
    this.isBrief = isBrief;
    getStyleClass().addAll("trow", "h44", "callback-row");
    track.getStyleClass().add("callback-track");
    VBox hours = Nodes.column("callback-clock", track, clock);
    if (isBrief) {
      getChildren()
          .addAll(
              Nodes.growing(Nodes.column("lines", name, classWord, below)),
              Nodes.column("lines", due, waited),
              hours);
    } else {
      getChildren()
          .addAll(
              classWord,
              Nodes.growing(Nodes.column("lines", name, below)),
              language,
              due,
              waited,
              hours,
              attempts);
    }
  }

  /** Whether it was built for little room. */
  boolean isBrief() {
    return isBrief;
  }

  /** Shows this caller instead of whom it showed. */
  void show(CallbackLine.Caller line) {
    CallbackRow row = line.row();
    String tone = line.group() == CallbackGroup.NOT_NOW ? "muted" : "plain";
    boolean isUrgent = row.escalationClass() == EscalationClass.URGENT;
    say(
        classWord,
        view.enums().word(row.escalationClass()),
        isBrief ? "t12" : "callback-class",
        isUrgent ? "attention" : "muted",
        isUrgent ? "strong" : "");
    say(name, words.name(row), "strong", tone);
    name.setGraphic(row.isSpecial() ? shield : null);
    showBelow(row);
    say(language, row.language(), tone, "callback-language");
    showDue(row, tone);
    say(
        waited,
        view.waited(row.waitingSince()),
        isBrief ? "t12" : "callback-waited",
        isBrief ? "muted" : tone);
    paint(new Hours(view.today(), row.today(), TwoClocks.hourOn(view.today(), view.now())));
    clock.setText(words.clock(row));
    attempts.setText(words.attempts(row));
    setAccessibleText(words.all(row));
    setVisible(true);
  }

  /** Shows nobody; nothing of whom it showed is left. */
  void blank() {
    setVisible(false);
    List.of(classWord, name, below, language, due, waited, clock, attempts)
        .forEach(label -> label.setText(""));
    setAccessibleText("");
    track.clear();
    painted = null;
  }

  private void showBelow(CallbackRow row) {
    Instant falls = row.fallsBackAt();
    if (falls != null && Duration.between(view.now(), falls).compareTo(SOON) <= 0) {
      say(below, view.text("callback.falls", view.moment(falls)), "t12", "attention");
    } else {
      say(below, words.reason(row), "t12", "muted");
    }
  }

  private void showDue(CallbackRow row, String tone) {
    if (words.isDueToday(row)) {
      say(due, words.due(row), "callback-due", "attention", "strong");
    } else if (words.isLate(row)) {
      say(due, words.due(row), "callback-due", "danger", "strong");
    } else {
      say(due, words.due(row), "callback-due", tone);
    }
  }

  private static void say(Label label, String text, String... classes) {
    label.setText(text);
    Nodes.dress(label, classes);
  }

  private void paint(Hours hours) {
    if (hours.equals(painted)) {
      return;
    }
    painted = hours;
    track.clear();
    track.between(region("hatch"), HourTrack.FROM, HourTrack.TO);
    for (CallWindow span : hours.open()) {
      track.between(
          region("callback-open"),
          TwoClocks.hourOn(hours.today(), span.from()),
          TwoClocks.hourOn(hours.today(), span.to()));
    }
    if (hours.now() >= HourTrack.FROM && hours.now() <= HourTrack.TO) {
      track.at(region("callback-now"), hours.now(), false);
    }
  }

  private static Region region(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    return region;
  }
}
