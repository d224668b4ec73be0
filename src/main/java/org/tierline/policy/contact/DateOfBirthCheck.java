package org.tierline.policy.contact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date of birth and says what is wrong with an impossible one. */
final class DateOfBirthCheck {
  private static final Pattern AMERICAN =
      Pattern.compile("([0-9]{1,2})[/.\\- ]([0-9]{1,2})[/.\\- ]([0-9]{4})");
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
  private static final int OLDEST = 120;

  private DateOfBirthCheck() {}

  static FieldAnswer check(String typed, LocalDate today) {
    Matcher american = AMERICAN.matcher(typed);
    if (american.matches()) {
      return date(american.group(3), american.group(1), american.group(2), today);
    }
    Matcher iso = ISO.matcher(typed);
    return iso.matches()
        ? date(iso.group(1), iso.group(2), iso.group(3), today)
        : FieldAnswer.wrong("say.field.date.format");
  }

  private static FieldAnswer date(
      String yearText, String monthText, String dayText, LocalDate now) {
    int year = Integer.parseInt(yearText);
    int month = Integer.parseInt(monthText);
    int day = Integer.parseInt(dayText);
    if (month < 1 || month > 12) {
      return FieldAnswer.wrong("say.field.date.noMonth", month);
    }
    if (day < 1 || day > 31) {
      return FieldAnswer.wrong("say.field.date.noDay", day);
    }
    if (day > YearMonth.of(year, month).lengthOfMonth()) {
      return noSuchDay(yearText, month, day);
    }
    LocalDate date = LocalDate.of(year, month, day);
    if (date.isAfter(now)) {
      return FieldAnswer.wrong("say.field.date.future");
    }
    return date.isBefore(now.minusYears(OLDEST))
        ? FieldAnswer.wrong("say.field.date.tooOld", OLDEST)
        : new FieldAnswer.Fine(date.toString());
  }

  private static FieldAnswer noSuchDay(String year, int month, int day) {
    return switch (month) {
      // the year goes in as text, or it would be written with a thousands separator
      case 2 ->
          day == 29
              ? FieldAnswer.wrong("say.field.date.notLeap", year)
              : FieldAnswer.wrong("say.field.date.february", day);
      case 4 -> FieldAnswer.wrong("say.field.date.april", day);
      case 6 -> FieldAnswer.wrong("say.field.date.june", day);
      case 9 -> FieldAnswer.wrong("say.field.date.september", day);
      default -> FieldAnswer.wrong("say.field.date.november", day);
    };
  }
}
