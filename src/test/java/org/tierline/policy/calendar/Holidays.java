package org.tierline.policy.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The federal holidays of a few years, as {@code observed,name}. */
public final class Holidays {
  private Holidays() {}

  /** A calendar of 2020 to 2022 and 2026 to 2028. */
  public static BusinessCalendar calendar() {
    return new BusinessCalendar(byDay());
  }

  static Map<LocalDate, String> byDay() {
    try (InputStream in =
        Objects.requireNonNull(Holidays.class.getResourceAsStream("/federal_holidays.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", 2))
          .collect(Collectors.toMap(row -> LocalDate.parse(row[0]), row -> row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
