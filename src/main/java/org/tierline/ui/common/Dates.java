package org.tierline.ui.common;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/**
 * Dates and times as the desk writes them; none of them breaks across lines. Safe from any thread.
 */
public final class Dates {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter TIME_WITH_SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Messages messages;

  /** Writes in the language that the words are in. */
  public Dates(Messages messages) {
    this.messages = messages;
  }

  /** {@code Wed, Dec 16}. */
  public String date(LocalDate date) {
    return write(date, "common.date");
  }

  /** {@code Nov 2}: where the day of the week does not matter. */
  public String day(LocalDate date) {
    return write(date, "common.date.day");
  }

  /** {@code Sep 1, 2026}. */
  public String dayWithYear(LocalDate date) {
    return write(date, "common.date.day-with-year");
  }

  /** {@code Tue Nov 24}: beside a clock. */
  public String dateBesideClock(LocalDate date) {
    return write(date, "common.date.beside-clock");
  }

  /** {@code 15:02}. */
  public String time(LocalTime time) {
    return TIME.format(time);
  }

  /** {@code 15:02:07}. */
  public String timeWithSeconds(LocalTime time) {
    return TIME_WITH_SECONDS.format(time);
  }

  /** {@code 02:41}, or {@code 1:02:41} from an hour on: what a running clock shows. */
  public String clock(Duration duration) {
    long seconds = Math.max(0, duration.toSeconds());
    String minutes = twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
    return seconds < 3600 ? minutes : seconds / 3600 + ":" + minutes;
  }

  /** {@code 1 d 4 h}, {@code 12 d}, {@code 22 h} or {@code 5 min}: how long somebody waits. */
  public String waited(Duration waited) {
    long days = waited.toDays();
    int hours = waited.toHoursPart();
    if (days > 9 || (days > 0 && hours == 0)) {
      return messages.text("common.waited.days", days);
    }
    if (days > 0) {
      return messages.text("common.waited.daysAndHours", days, hours);
    }
    return hours > 0
        ? messages.text("common.waited.hours", hours)
        : messages.text("common.waited.minutes", Math.max(0, waited.toMinutes()));
  }

  private static String twoDigits(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }

  private String write(TemporalAccessor date, String patternKey) {
    return DateTimeFormatter.ofPattern(messages.text(patternKey), messages.language().locale())
        .format(date)
        .replace(".", "")
        .replace(' ', '\u00A0');
  }
}
