package org.tierline.ui.common;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallDay;
import org.tierline.model.escalation.CallWindow;

/**
 * Draws days and hours under two clocks: Eastern above, the caller's below, a row for each day,
 * hours that may be called tinted, the rest hatched, a line for now (E3). For the FX thread.
 */
public final class TwoClocks {
  private final InstantSource clock;
  private final Messages messages;
  private final ClockWords words;

  /** Draws with the words of the desk. */
  public TwoClocks(InstantSource clock, Messages messages) {
    this.clock = clock;
    this.messages = messages;
    words = new ClockWords(messages);
  }

  /** Puts onto the row of a day what stands on its hours. */
  @FunctionalInterface
  public interface Content {
    void put(LocalDate day, HourTrack track);
  }

  /**
   * The lines, from top to bottom; there is at least one day.
   *
   * @param zones where the caller may be, one clock each
   * @param due the day that is marked, or null
   */
  public List<Node> lines(
      List<CallDay> days, Collection<ZoneId> zones, @Nullable LocalDate due, Content content) {
    Instant noon = easternHour(days.getFirst().day(), 12);
    List<Node> lines = new ArrayList<>();
    lines.add(axis(messages.text("common.strip.eastern"), EasternTime.ZONE, days));
    days.forEach(day -> lines.add(row(day, due, content)));
    ClockWords.ordered(zones, noon)
        .forEach(zone -> lines.add(axis(ClockWords.place(zone), zone, days)));
    return lines;
  }

  /** A moment as an hour of an Eastern day, with its fraction; 24 for a later day. */
  public static double hourOn(LocalDate day, Instant moment) {
    ZonedDateTime at = EasternTime.of(moment);
    return at.toLocalDate().isAfter(day) ? 24 : at.getHour() + at.getMinute() / 60.0;
  }

  private HBox axis(String name, ZoneId zone, List<CallDay> days) {
    Label title = new Label(name);
    title.getStyleClass().addAll("strip-zone");
    HourTrack track = new HourTrack();
    LocalDate day = days.getFirst().day();
    for (int hour = HourTrack.FROM + 1; hour < HourTrack.TO; hour++) {
      Label label = new Label(ClockWords.hour(easternHour(day, hour), zone));
      label.getStyleClass().add("strip-tick");
      track.at(label, hour, true);
    }
    days.stream()
        .map(CallDay::day)
        .filter(this::isToday)
        .map(today -> hourOn(today, clock.instant()))
        .filter(TwoClocks::isOnTrack)
        .forEach(now -> {
          Label label = new Label(ClockWords.clock(clock.instant(), zone));
          label.getStyleClass().add("strip-clock");
          track.at(label, now, false);
        });
    return line(title, track, "strip-axis");
  }

  private HBox row(CallDay day, @Nullable LocalDate due, Content content) {
    HBox label = new HBox(text(words.rowDay(day.day()), "strong"));
    label.getStyleClass().add("strip-day");
    if (day.day().equals(due)) {
      label.getChildren().add(text(messages.text("common.strip.due"), "attention", "strong"));
    } else if (isToday(day.day())) {
      label.getChildren().add(text(messages.text("common.strip.today"), "muted"));
    }
    HourTrack track = new HourTrack();
    track.between(region("hatch", "strip-band"), HourTrack.FROM, HourTrack.TO);
    for (CallWindow span : day.allowed()) {
      track.between(
          region("strip-allowed"), hourOn(day.day(), span.from()), hourOn(day.day(), span.to()));
      addPast(track, day.day(), span);
    }
    content.put(day.day(), track);
    addHoliday(track, day);
    addNow(track, day.day());
    return line(label, track, "strip-row");
  }

  private void addPast(HourTrack track, LocalDate day, CallWindow span) {
    Instant now = clock.instant();
    if (now.isAfter(span.from())) {
      Instant until = now.isBefore(span.to()) ? now : span.to();
      track.between(region("strip-past"), hourOn(day, span.from()), hourOn(day, until));
    }
  }

  private void addHoliday(HourTrack track, CallDay day) {
    if (day.holiday() != null) {
      Label name = new Label(messages.text("common.strip.holiday", words.holiday(day.holiday())));
      name.getStyleClass().add("chip");
      name.setMouseTransparent(true);
      track.at(name, (HourTrack.FROM + HourTrack.TO) / 2.0, false);
    }
  }

  private void addNow(HourTrack track, LocalDate day) {
    double now = hourOn(day, clock.instant());
    if (isToday(day) && isOnTrack(now)) {
      Region mark = region("strip-now");
      mark.setMouseTransparent(true);
      track.at(mark, now, false);
    }
  }

  private boolean isToday(LocalDate day) {
    return EasternTime.dateOf(clock.instant()).equals(day);
  }

  private static boolean isOnTrack(double hour) {
    return hour >= HourTrack.FROM && hour <= HourTrack.TO;
  }

  private static HBox line(Region label, HourTrack track, String styleClass) {
    label.getStyleClass().add("strip-label");
    HBox.setHgrow(track, Priority.ALWAYS);
    HBox line = new HBox(label, track);
    line.getStyleClass().add(styleClass);
    return line;
  }

  private static Label text(String text, String... styleClasses) {
    Label label = Nodes.mark(text, styleClasses);
    label.getStyleClass().add("t12");
    return label;
  }

  private static Region region(String... styleClasses) {
    Region region = new Region();
    region.getStyleClass().addAll(styleClasses);
    return region;
  }

  private static Instant easternHour(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(EasternTime.ZONE).toInstant();
  }
}
