package org.tierline.ui.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days typed in a row, such as {@code 12/3, 12/8/2026}. Pure. */
public final class TypedDays {
  private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");

  private TypedDays() {}

  /**
   * The days in the order in which they were typed; empty if one of them is none.
   *
   * @param today the day from which one without a year is the next
   */
  public static Optional<List<LocalDate>> read(String typed, LocalDate today) {
    List<LocalDate> days = new ArrayList<>();
    for (String each : typed.split("[,;\\s]+", -1)) {
      if (!each.isEmpty()) {
        Optional<LocalDate> day = day(each, today);
        if (day.isEmpty()) {
          return Optional.empty();
        }
        days.add(day.get());
      }
    }
    return Optional.of(days.stream().distinct().toList());
  }

  private static Optional<LocalDate> day(String typed, LocalDate today) {
    try {
      Matcher american = AMERICAN.matcher(typed);
      if (!american.matches()) {
        return Optional.of(LocalDate.parse(typed));
      }
      int month = Integer.parseInt(american.group(1));
      int day = Integer.parseInt(american.group(2));
      String year = american.group(3);
      return Optional.of(
          year == null
              ? next(MonthDay.of(month, day), today)
              : LocalDate.of(Integer.parseInt(year), month, day));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static LocalDate next(MonthDay day, LocalDate today) {
    LocalDate thisYear = day.atYear(today.getYear());
    return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
  }
}
