package org.tierline.policy.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tierline.model.staff.StaffState;
import org.tierline.policy.calendar.BusinessCalendar;

/** Which time counts as worked. */
public final class Worked {
  private Worked() {}

  /** Whether somebody works: signed in and not away. */
  public static boolean counts(StaffState state) {
    return switch (state) {
      case READY, ON_CONTACT, WRAP_UP -> true;
      case AWAY, SIGNED_OUT -> false;
    };
  }

  /** A span of time by the Eastern days it lies in; none if it ends before it begins. */
  public static SortedMap<LocalDate, Duration> byDay(Instant from, Instant until) {
    SortedMap<LocalDate, Duration> days = new TreeMap<>();
    Instant begin = from;
    while (begin.isBefore(until)) {
      LocalDate day = begin.atZone(BusinessCalendar.EASTERN).toLocalDate();
      Instant midnight = day.plusDays(1).atStartOfDay(BusinessCalendar.EASTERN).toInstant();
      Instant end = midnight.isBefore(until) ? midnight : until;
      days.put(day, Duration.between(begin, end));
      begin = end;
    }
    return days;
  }
}
