package org.tierline.policy.privacy.outbound;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tierline.model.Unspoken;

/** Full dates in a text, in any form that is usual in English or Spanish. */
final class WrittenDates {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("ene", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("abr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("ago", 8),
          Map.entry("sep", 9),
          Map.entry("set", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12),
          Map.entry("dic", 12));

  private static final String MONTH =
      "(jan(?:uary)?|ene(?:ro)?|feb(?:ruary|rero)?|mar(?:ch|zo)?|apr(?:il)?|abr(?:il)?|mayo?"
          + "|june?|junio|july?|julio|aug(?:ust)?|ago(?:sto)?|sept?(?:ember|iembre)?"
          + "|set(?:iembre)?|oct(?:ober|ubre)?|nov(?:ember|iembre)?|dec(?:ember)?"
          + "|dic(?:iembre)?)(?![a-z])";
  private static final String GAP = "[\\s,.\\-/]{0,3}(?:(?:of|day of|de|del)\\s{1,3})?";
  private static final String DAY =
      "([0-9]{1,2}(?![0-9])|primero|first)\\s?(?:st|nd|rd|th|ro|er|o)?";
  private static final String YEAR =
      "(?:(?:the )?year |ano )?'?([0-9]{4}|[0-9]{2})(?![0-9])(?!:[0-9])";

  private static final Pattern DAY_MONTH =
      Pattern.compile("(?i)(?<![0-9a-z])" + DAY + GAP + MONTH + GAP + YEAR);
  private static final Pattern MONTH_DAY =
      Pattern.compile("(?i)(?<![a-z])" + MONTH + GAP + "(?:the )?" + DAY + GAP + YEAR);
  private static final Pattern YEAR_MONTH =
      Pattern.compile("(?i)(?<![0-9])([0-9]{4})" + GAP + MONTH + GAP + DAY + "(?![0-9])");
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![0-9])([0-9]{1,4})\\s?([/.\\- \\\\_:·|])\\s?([0-9]{1,2})\\s?\\2\\s?'?([0-9]{2,4})"
              + "(?![0-9])");
  private static final Pattern JOINED = Pattern.compile("(?<![0-9])([0-9]{8})(?![0-9])");

  private WrittenDates() {}

  /**
   * A date as it stands in a plain text.
   *
   * @param readings every day it can mean; never empty
   */
  record Written(int start, int end, Set<LocalDate> readings) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** All dates of a text, in its order. */
  static List<Written> in(PlainText text) {
    List<Written> all = new ArrayList<>();
    find(DAY_MONTH, text, found -> dates(found.group(3), found.group(2), found.group(1)), all);
    find(MONTH_DAY, text, found -> dates(found.group(3), found.group(1), found.group(2)), all);
    find(YEAR_MONTH, text, found -> dates(found.group(1), found.group(2), found.group(3)), all);
    find(FIGURES, text, WrittenDates::figures, all);
    find(JOINED, text, WrittenDates::joined, all);
    all.sort(Comparator.comparingInt(Written::start));
    return all;
  }

  private interface Reader {
    Stream<LocalDate> read(MatchResult found);
  }

  private static void find(Pattern pattern, PlainText text, Reader reader, List<Written> all) {
    pattern
        .matcher(text.text())
        .results()
        .forEach(found -> {
          Set<LocalDate> readings = new HashSet<>(reader.read(found).toList());
          if (!readings.isEmpty()) {
            all.add(new Written(found.start(), found.end(), readings));
          }
        });
  }

  private static Stream<LocalDate> figures(MatchResult found) {
    String first = found.group(1);
    String second = found.group(3);
    String third = found.group(4);
    if (first.length() == 4) {
      return dates(first, second, third);
    }
    return first.length() > 2 || third.length() == 3
        ? Stream.empty()
        : Stream.concat(dates(third, first, second), dates(third, second, first));
  }

  private static Stream<LocalDate> joined(MatchResult found) {
    String eight = found.group(1);
    String year = eight.substring(4);
    String one = eight.substring(0, 2);
    String other = eight.substring(2, 4);
    return Stream.of(
            dates(eight.substring(0, 4), eight.substring(4, 6), eight.substring(6)),
            dates(year, one, other),
            dates(year, other, one))
        .flatMap(all -> all)
        .filter(day -> day.getYear() >= 1900 && day.getYear() < 2100);
  }

  /** The days that a year, month and day can mean; a short year is of this or the last century. */
  private static Stream<LocalDate> dates(String year, String month, String day) {
    Stream<Integer> years =
        year.length() == 2
            ? Stream.of(1900 + Integer.parseInt(year), 2000 + Integer.parseInt(year))
            : Stream.of(Integer.parseInt(year));
    return years.flatMap(each -> day(each, month(month), dayOfMonth(day)));
  }

  private static int month(String written) {
    return written.matches("[0-9]+")
        ? Integer.parseInt(written)
        : MONTHS.getOrDefault(written.substring(0, 3).toLowerCase(Locale.ROOT), 0);
  }

  private static int dayOfMonth(String written) {
    return written.matches("[0-9]+") ? Integer.parseInt(written) : 1;
  }

  private static Stream<LocalDate> day(int year, int month, int day) {
    try {
      return Stream.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Stream.empty();
    }
  }
}
