package org.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.escalation.CallWindow;
import org.tierline.policy.CallbackPolicy;
import org.tierline.policy.PolicyBook;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.calendar.Holidays;

class CallHoursTest {
  private static final PolicyBook BOOK = PolicyBook.read(PolicyBook.shippedFiles());
  private static final CallbackPolicy POLICY =
      BOOK.at(Instant.parse("2026-11-24T15:00:00Z")).callbacks();
  private static final BusinessCalendar CALENDAR = Holidays.calendar();
  private static final List<String> ZONES =
      List.of(
          "America/New_York",
          "America/Chicago",
          "America/Phoenix",
          "America/Los_Angeles",
          "America/Adak",
          "Pacific/Honolulu",
          "Pacific/Guam",
          "Pacific/Pago_Pago",
          "Pacific/Kiritimati",
          "America/Puerto_Rico",
          "Europe/London",
          "Africa/Nairobi",
          "Asia/Kolkata",
          "Asia/Tokyo",
          "Australia/Lord_Howe");

  private final CallHours hours = new CallHours(CALENDAR, POLICY);

  @ParameterizedTest
  @CsvSource({
    // in the middle of a day
    "2026-11-24T15:00:00Z, America/Chicago, 2026-11-24T15:00:00Z, 2026-11-24T23:30:00Z",
    // before eight in Chicago
    "2026-11-24T12:30:00Z, America/Chicago, 2026-11-24T14:00:00Z, 2026-11-24T23:30:00Z",
    // the evening before Thanksgiving
    "2026-11-25T23:30:00Z, America/New_York, 2026-11-27T13:00:00Z, 2026-11-27T23:30:00Z",
    // Friday evening
    "2026-11-27T23:29:59Z, America/New_York, 2026-11-27T23:29:59Z, 2026-11-27T23:30:00Z",
    "2026-11-27T23:30:00Z, America/New_York, 2026-11-30T13:00:00Z, 2026-11-30T23:30:00Z",
    // Guam: only the late Eastern afternoon, which is the next morning there
    "2026-11-24T15:00:00Z, Pacific/Guam, 2026-11-24T22:00:00Z, 2026-11-24T23:30:00Z",
    // on Wednesday it is Thanksgiving there, on Friday Saturday; Sunday is no Eastern weekday
    "2026-11-25T15:00:00Z, Pacific/Guam, 2026-11-30T22:00:00Z, 2026-11-30T23:30:00Z",
    "2026-11-24T15:00:00Z, Pacific/Pago_Pago, 2026-11-24T19:00:00Z, 2026-11-24T23:30:00Z",
    // the clocks have changed on the Sunday
    "2026-03-06T23:30:00Z, America/New_York, 2026-03-09T12:00:00Z, 2026-03-09T22:30:00Z",
    // Arizona has no summer time
    "2026-07-02T10:00:00Z, America/Phoenix, 2026-07-02T15:00:00Z, 2026-07-02T22:30:00Z",
  })
  void theNextSpanIsTheFirstInWhichBothClocksAllow(
      Instant now, String zone, Instant from, Instant until) {
    assertThat(hours.next(now, Set.of(ZoneId.of(zone)))).contains(new CallWindow(from, until));
  }

  @Test
  void severalZonesHaveTheHoursInCommon() {
    Set<ZoneId> zones = Set.of(ZoneId.of("America/New_York"), ZoneId.of("America/Los_Angeles"));
    assertThat(hours.next(Instant.parse("2026-11-24T12:00:00Z"), zones))
        .contains(
            new CallWindow(
                Instant.parse("2026-11-24T16:00:00Z"), Instant.parse("2026-11-24T23:30:00Z")));
  }

  @Test
  void zonesWithoutCommonHoursHaveNoSpan() {
    Set<ZoneId> zones = Set.of(ZoneId.of("Europe/London"), ZoneId.of("Pacific/Guam"));
    assertThat(hours.next(Instant.parse("2026-11-24T12:00:00Z"), zones)).isEmpty();
  }

  @Test
  void withoutAZoneThereIsNoSpan() {
    assertThat(hours.next(Instant.parse("2026-11-24T15:00:00Z"), Set.of())).isEmpty();
    assertThat(hours.on(LocalDate.of(2026, 11, 24), Set.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everySpanIsWhatAScanOfTheMinutesFinds(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 12; round++) {
      Set<ZoneId> zones = someZones(random);
      LocalDate day = someDay(random);
      assertThat(hours.on(day, zones)).as("%s %s", day, zones).isEqualTo(scanned(day, zones));
      Instant now =
          day.atTime(random.nextInt(24), random.nextInt(60))
              .atZone(BusinessCalendar.EASTERN)
              .toInstant();
      assertThat(hours.next(now, zones)).as("%s %s", now, zones).isEqualTo(scannedNext(now, zones));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T13:00:00Z, true", // eight in the morning
    "2026-11-24T12:59:59Z, false",
    "2026-11-25T00:59:59Z, true", // Tuesday evening
    "2026-11-25T01:00:00Z, false",
    "2026-11-26T17:00:00Z, false", // Thanksgiving
    "2026-11-28T17:00:00Z, false", // Saturday
    "2026-07-06T12:00:00Z, true", // in summer
  })
  void liveHelpIsThereOnBusinessDaysFromEightToEight(Instant moment, boolean live) {
    assertThat(hours.isLive(moment)).isEqualTo(live);
  }

  @Test
  void withoutTheRulesEveryHourIsCallableAndLive() {
    Instant sundayNight = Instant.parse("2026-11-29T08:00:00Z");
    CallbackPolicy off = BOOK.without(Set.of("E3", "A7")).at(sundayNight).callbacks();
    CallHours free = new CallHours(CALENDAR, off);
    assertThat(free.isLive(sundayNight)).isTrue();
    assertThat(free.next(sundayNight, Set.of()).map(CallWindow::from)).contains(sundayNight);
  }

  /** Days around weekends, holidays and clock changes come up more often than others. */
  private static LocalDate someDay(Random random) {
    List<LocalDate> corners =
        List.of(
            LocalDate.of(2026, 3, 8),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 7, 3),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 26),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2027, 7, 5),
            LocalDate.of(2027, 12, 31));
    return random.nextBoolean()
        ? corners.get(random.nextInt(corners.size())).plusDays(random.nextInt(5) - 2L)
        : LocalDate.of(2026, 1, 5).plusDays(random.nextInt(700));
  }

  private static Set<ZoneId> someZones(Random random) {
    Set<ZoneId> zones = new HashSet<>();
    int count = 1 + random.nextInt(3);
    while (zones.size() < count) {
      zones.add(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
    }
    return zones;
  }

  private static Optional<CallWindow> scannedNext(Instant now, Set<ZoneId> zones) {
    LocalDate today = LocalDate.ofInstant(now, BusinessCalendar.EASTERN);
    for (int ahead = 0; ahead <= 40; ahead++) {
      for (CallWindow span : scanned(today.plusDays(ahead), zones)) {
        if (span.to().isAfter(now)) {
          return Optional.of(span.from().isBefore(now) ? new CallWindow(now, span.to()) : span);
        }
      }
    }
    return Optional.empty();
  }

  /** The rule as it is written, asked of every minute of an Eastern day. */
  private static List<CallWindow> scanned(LocalDate easternDate, Set<ZoneId> zones) {
    Instant end = easternDate.plusDays(1).atStartOfDay(BusinessCalendar.EASTERN).toInstant();
    List<CallWindow> spans = new ArrayList<>();
    Instant begun = null;
    for (Instant minute = easternDate.atStartOfDay(BusinessCalendar.EASTERN).toInstant();
        !minute.isAfter(end);
        minute = minute.plus(1, ChronoUnit.MINUTES)) {
      boolean callable = minute.isBefore(end) && isCallable(minute, zones);
      if (callable && begun == null) {
        begun = minute;
      } else if (!callable && begun != null) {
        spans.add(new CallWindow(begun, minute));
        begun = null;
      }
    }
    return spans;
  }

  private static boolean isCallable(Instant minute, Set<ZoneId> zones) {
    return isWithin(minute, BusinessCalendar.EASTERN, LocalTime.of(7, 0), LocalTime.of(18, 30))
        && zones.stream()
            .allMatch(zone -> isWithin(minute, zone, LocalTime.of(8, 0), LocalTime.of(20, 0)));
  }

  private static boolean isWithin(Instant minute, ZoneId zone, LocalTime from, LocalTime until) {
    ZonedDateTime there = minute.atZone(zone);
    DayOfWeek weekday = there.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY
        && weekday != DayOfWeek.SUNDAY
        && CALENDAR.holiday(there.toLocalDate()).isEmpty()
        && !there.toLocalTime().isBefore(from)
        && there.toLocalTime().isBefore(until);
  }
}
