package org.tierline.ui.callback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.ui.common.HourTrack;
import org.tierline.ui.common.Nodes;
import org.tierline.ui.common.TwoClocks;

/** Draws a caller of the list. */
final class CallerRow {
  private static final Duration SOON = Duration.ofMinutes(15);

  private final CallbackView view;
  private final RowWords words;

  CallerRow(CallbackView view) {
    this.view = view;
    this.words = new RowWords(view);
  }

  HBox draw(CallbackLine.Caller line) {
    CallbackRow row = line.row();
    String tone = line.group() == CallbackGroup.NOT_NOW ? "muted" : "plain";
    HBox node = isBrief() ? brief(row, tone) : full(row, tone);
    node.getStyleClass().addAll("trow", "h44", "callback-row");
    node.setAccessibleText(words.all(row));
    return node;
  }

  private boolean isBrief() {
    return switch (view.themes().widthProperty().get()) {
      case NARROW, COMPACT -> true;
      case FULL, WIDE -> false;
    };
  }

  private HBox full(CallbackRow row, String tone) {
    return new HBox(
        classOf(row, "callback-class"),
        Nodes.growing(caller(row, tone)),
        Nodes.mark(row.language(), tone, "callback-language"),
        due(row, tone),
        Nodes.mark(view.waited(row.waitingSince()), tone, "callback-waited"),
        clock(row),
        Nodes.mark(words.attempts(row), "muted", "callback-attempts"));
  }

  /** Where room is short the class stands below the name, and the waiting below the due day. */
  private HBox brief(CallbackRow row, String tone) {
    VBox caller = caller(row, tone);
    caller.getChildren().add(1, classOf(row, "t12"));
    Label waited = Nodes.mark(view.waited(row.waitingSince()), "t12", "muted");
    return new HBox(
        Nodes.growing(caller), Nodes.column("lines", due(row, tone), waited), clock(row));
  }

  private Label classOf(CallbackRow row, String styleClass) {
    boolean urgent = row.escalationClass() == EscalationClass.URGENT;
    Label label = Nodes.mark(view.enums().word(row.escalationClass()), styleClass);
    label.getStyleClass().addAll(urgent ? List.of("attention", "strong") : List.of("muted"));
    return label;
  }

  private VBox caller(CallbackRow row, String tone) {
    Label name = Nodes.text(words.name(row), "strong", tone);
    if (row.isSpecial()) {
      name.setGraphic(Nodes.icon("shield", "s14", "muted"));
    }
    Instant falls = row.fallsBackAt();
    boolean isAboutToFall =
        falls != null && Duration.between(view.now(), falls).compareTo(SOON) <= 0;
    Label below =
        falls != null && isAboutToFall
            ? Nodes.text(view.text("callback.falls", view.moment(falls)), "t12", "attention")
            : Nodes.text(words.reason(row), "t12", "muted");
    return Nodes.column("lines", name, below);
  }

  private Label due(CallbackRow row, String tone) {
    Label due = Nodes.text(words.due(row), "callback-due");
    if (words.isDueToday(row)) {
      due.getStyleClass().addAll("attention", "strong");
    } else if (words.isLate(row)) {
      due.getStyleClass().addAll("danger", "strong");
    } else {
      due.getStyleClass().add(tone);
    }
    return due;
  }

  private VBox clock(CallbackRow row) {
    HourTrack track = new HourTrack();
    track.getStyleClass().add("callback-track");
    track.between(region("hatch"), HourTrack.FROM, HourTrack.TO);
    LocalDate today = view.today();
    for (CallWindow span : row.today()) {
      track.between(
          region("callback-open"),
          TwoClocks.hourOn(today, span.from()),
          TwoClocks.hourOn(today, span.to()));
    }
    double now = TwoClocks.hourOn(today, view.now());
    if (now >= HourTrack.FROM && now <= HourTrack.TO) {
      track.at(region("callback-now"), now, false);
    }
    return Nodes.column("callback-clock", track, Nodes.text(words.clock(row), "t11", "muted"));
  }

  private static Region region(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    return region;
  }
}
