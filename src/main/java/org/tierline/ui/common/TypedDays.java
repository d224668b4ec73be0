package org.tierline.ui.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    return read(typed, day -> next(day, today));
  }

  /**
   * As {@link #read(String, LocalDate)}, of days that have been.
   *
   * @param today the day on which or before which one without a year was last
   */
  public static Optional<List<LocalDate>> readPast(String typed, LocalDate today) {
    return read(typed, day -> last(day, today));
  }

  private static Optional<List<LocalDate>> read(
      String typed, Function<MonthDay, LocalDate> yearless) {
    List<LocalDate> days = new ArrayList<>();
    for (String each : typed.split("[,;\\s]+", -1)) {
      if (!each.isEmpty()) {
        Optional<LocalDate> day = day(each, yearless);
        if (day.isEmpty()) {
          return Optional.empty();
        }
        days.add(day.get());
      }
    }
    return Optional.of(days.stream().distinct().toList());
  }

  private static Optional<LocalDate> day(String typed, Function<MonthDay, LocalDate> yearless) {
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
              ? yearless.apply(MonthDay.of(month, day))
              : LocalDate.of(Integer.parseInt(year), month, day));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static LocalDate last(MonthDay day, LocalDate today) {
    LocalDate thisYear = day.atYear(today.getYear());
    return thisYear.isAfter(today) ? day.atYear(today.getYear() - 1) : thisYear;
  }

  private static LocalDate next(MonthDay day, LocalDate today) {
    LocalDate thisYear = day.atYear(today.getYear());
    return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
  }
}
