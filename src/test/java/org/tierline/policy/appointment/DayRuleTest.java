package org.tierline.policy.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.Sentence;
import org.tierline.model.appointment.MarkedDay;
import org.tierline.model.office.Closing;
import org.tierline.policy.calendar.BusinessCalendar;

/** On which days somebody can be received; the day is the office's own (A1, A3). */
class DayRuleTest {
  private static final ZoneId GUAM = ZoneId.of("Pacific/Guam");
  private static final ZoneId DALLAS = ZoneId.of("America/Chicago");
  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

  private final Closing morning =
      new Closing(
          "DAL",
          Instant.parse("2026-12-07T12:00:00Z"),
          Instant.parse("2026-12-07T18:00:00Z"),
          "Late opening",
          "");
  private final Closing wholeDay =
      new Closing(
          "DAL",
          Instant.parse("2026-12-03T06:00:00Z"),
          Instant.parse("2026-12-04T06:00:00Z"),
          "Weather",
          "");
  private final DayRule dallas = rule(DALLAS, morning, wholeDay);

  @ParameterizedTest
  @CsvSource({
    "2026-12-08, ''",
    "2026-11-23, why.visit.past",
    "2026-11-26, why.visit.holiday",
    "2026-12-05, why.visit.weekend",
    "2026-12-03, why.visit.closed",
    "2026-12-07, why.visit.closedPartly"
  })
  void a_wished_day_that_cannot_be_is_marked_with_why(LocalDate day, String why) {
    assertThat(dallas.marked(List.of(day, day), NOW))
        .extracting(MarkedDay::why)
        .extracting(Sentence::key)
        .isEqualTo(why.isEmpty() ? List.of() : List.of(why));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-07T17:59:59Z, why.visit.closed",
    "2026-12-07T18:00:00Z, ''",
    "2026-12-03T06:00:00Z, why.visit.closed",
    "2026-12-04T05:59:59Z, why.visit.closed",
    "2026-12-04T15:00:00Z, ''",
    "2026-11-24T15:00:00Z, why.visit.past",
    "2026-11-26T15:00:00Z, why.visit.holiday",
    "2026-12-06T05:59:59Z, why.visit.weekend"
  })
  void a_closing_holds_from_its_first_moment_until_before_its_last(Instant at, String why) {
    assertThat(dallas.whyNot(at, NOW).map(Sentence::key).orElse("")).isEqualTo(why);
  }

  @Test
  void the_day_is_that_of_the_office() {
    Instant sundayInDallasMondayInGuam = Instant.parse("2026-12-06T23:00:00Z");
    assertThat(rule(GUAM).whyNot(sundayInDallasMondayInGuam, NOW)).isEmpty();
    assertThat(rule(DALLAS).whyNot(sundayInDallasMondayInGuam, NOW)).isPresent();
  }

  private static DayRule rule(ZoneId zone, Closing... closings) {
    return new DayRule(
        new BusinessCalendar(Map.of(LocalDate.of(2026, 11, 26), "Thanksgiving Day")),
        List.of(closings),
        zone);
  }
}
