package org.tierline.policy.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * The federal business calendar: Monday to Friday without federal holidays as they are observed.
 * Immutable; safe for any thread.
 */
public final class BusinessCalendar {
  /** Dates of the product are dates here. */
  public static final ZoneId EASTERN = ZoneId.of("America/New_York");

  private final Map<LocalDate, String> holidays;

  /**
   * A calendar.
   *
   * @param holidays name of the holiday by the day on which it is observed
   */
  public BusinessCalendar(Map<LocalDate, String> holidays) {
    this.holidays = Map.copyOf(holidays);
  }

  /** Whether offices work on a day. */
  public boolean isBusinessDay(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY
        && weekday != DayOfWeek.SUNDAY
        && !holidays.containsKey(day);
  }

  /** The name of the holiday observed on a day, if it is one. */
  public Optional<String> holiday(LocalDate day) {
    return Optional.ofNullable(holidays.get(day));
  }

  /** The day that is so many business days after another; that day itself is not counted. */
  public LocalDate plusBusinessDays(LocalDate day, int businessDays) {
    if (businessDays < 0) {
      throw new IllegalArgumentException("business days are counted forward");
    }
    LocalDate reached = day;
    for (int counted = 0; counted < businessDays; counted++) {
      reached = businessDayAfter(reached);
    }
    return reached;
  }

  /** The last business day before a day. */
  public LocalDate businessDayBefore(LocalDate day) {
    LocalDate before = day.minusDays(1);
    while (!isBusinessDay(before)) {
      before = before.minusDays(1);
    }
    return before;
  }

  /** The first business day after a day. */
  public LocalDate businessDayAfter(LocalDate day) {
    LocalDate after = day.plusDays(1);
    while (!isBusinessDay(after)) {
      after = after.plusDays(1);
    }
    return after;
  }
}
