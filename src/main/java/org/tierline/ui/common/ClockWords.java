package org.tierline.ui.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallWindow;

/** Says hours and zones in words. */
public final class ClockWords {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Messages messages;
  private final Dates dates;

  /** Speaks in the words of the desk. */
  public ClockWords(Messages messages) {
    this.messages = messages;
    dates = new Dates(messages);
  }

  /** {@code Chicago} for {@code America/Chicago}. */
  public static String place(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }

  /** {@code Chicago and Denver}, in order of the clock, west last. */
  public String places(Collection<ZoneId> zones, Instant at) {
    return listed(ordered(zones, at).stream().map(ClockWords::place).toList());
  }

  /** The zones by their clocks, the latest first. */
  public static List<ZoneId> ordered(Collection<ZoneId> zones, Instant at) {
    return zones.stream()
        .sorted((one, other) ->
            Integer.compare(
                other.getRules().getOffset(at).getTotalSeconds(),
                one.getRules().getOffset(at).getTotalSeconds()))
        .toList();
  }

  /** {@code Tue Nov 24, 11–12 and 15–16; Wed Nov 25, 9–10}. */
  public String windows(List<CallWindow> windows) {
    Map<LocalDate, List<CallWindow>> byDay =
        windows.stream()
            .collect(
                Collectors.groupingBy(
                    window -> EasternTime.dateOf(window.from()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byDay.entrySet().stream()
        .map(day ->
            dates.dateBesideClock(day.getKey()) + ", " + hours(day.getValue(), EasternTime.ZONE))
        .collect(Collectors.joining("; "));
  }

  /** {@code 10–11 and 14–15}: hours by the clock of a zone. */
  public String hours(List<CallWindow> windows, ZoneId zone) {
    return listed(
        windows.stream()
            .map(window -> hour(window.from(), zone) + "–" + hour(window.to(), zone))
            .distinct()
            .toList());
  }

  /** {@code 07:00–18:30}. */
  public static String span(LocalTime from, LocalTime until) {
    return TIME.format(from) + "–" + TIME.format(until);
  }

  /** {@code 07}, or {@code 18:30} where the hour is not full. */
  public static String hour(Instant moment, ZoneId zone) {
    ZonedDateTime at = moment.atZone(zone);
    return at.getMinute() == 0 ? TIME.format(at).substring(0, 2) : TIME.format(at);
  }

  /** {@code 10:31}. */
  public static String clock(Instant moment, ZoneId zone) {
    return TIME.format(moment.atZone(zone));
  }

  /** {@code Wed Nov 25 07:00}: a moment that is offered instead, Eastern. */
  public String moment(Instant moment) {
    return dates.dateBesideClock(EasternTime.dateOf(moment))
        + " "
        + clock(moment, EasternTime.ZONE);
  }

  /** {@code Tue 24}. */
  public String rowDay(LocalDate day) {
    return format(day, "common.strip.row-date");
  }

  /** A holiday in the words of the desk, as far as they know it. */
  public String holiday(@Nullable String name) {
    return name == null ? "" : new KnownWords(messages).holiday(name);
  }

  private String format(LocalDate day, String key) {
    return DateTimeFormatter.ofPattern(messages.text(key), messages.language().locale())
        .format(day)
        .replace(".", "");
  }

  private String listed(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    return messages.text(
        "common.listed", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
  }
}
