package org.tierline.policy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
  private final BusinessCalendar calendar = Holidays.calendar();

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, true",
    "2026-11-26, false", // Thanksgiving
    "2026-11-27, true", // the day after is a business day
    "2026-11-28, false", // Saturday
    "2026-07-03, false", // Independence Day falls on a Saturday and is observed on the Friday
    "2021-12-31, false", // New Year's Day of 2022 is observed in 2021
    "2022-01-01, false",
    "2026-10-12, false", // Columbus Day
    "2027-06-18, false", // Juneteenth falls on a Saturday
    "2027-07-05, false", // Independence Day falls on a Sunday
  })
  void aBusinessDayIsAWeekdayThatNoHolidayIsObservedOn(LocalDate day, boolean business) {
    assertThat(calendar.isBusinessDay(day)).isEqualTo(business);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, 15, 2026-12-16", // Thanksgiving lies within
    "2026-11-24, 3, 2026-11-30",
    "2026-11-24, 0, 2026-11-24",
    "2026-11-28, 1, 2026-11-30", // counted from a Saturday
    "2026-12-24, 1, 2026-12-28", // Christmas on a Friday, then the weekend
    "2026-11-24, 30, 2027-01-08",
    "2021-12-30, 1, 2022-01-03",
  })
  void theDayOfCreationIsNotCounted(LocalDate day, int businessDays, LocalDate due) {
    assertThat(calendar.plusBusinessDays(day, businessDays)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30, 2026-11-27",
    "2026-11-27, 2026-11-25",
    "2026-11-25, 2026-11-24",
    "2022-01-03, 2021-12-30"
  })
  void theBusinessDayBeforeSkipsWeekendsAndHolidays(LocalDate day, LocalDate before) {
    assertThat(calendar.businessDayBefore(day)).isEqualTo(before);
    assertThat(calendar.businessDayAfter(before)).isAfterOrEqualTo(before.plusDays(1));
  }

  @Test
  void goingForwardAndBackwardAgree() {
    LocalDate start = LocalDate.of(2026, 1, 1);
    start
        .datesUntil(LocalDate.of(2028, 12, 1))
        .filter(calendar::isBusinessDay)
        .forEach(day ->
            assertThat(calendar.businessDayBefore(calendar.businessDayAfter(day))).isEqualTo(day));
  }

  @Test
  void aHolidayHasItsNameOnTheDayItIsObserved() {
    assertThat(calendar.holiday(LocalDate.of(2026, 7, 3))).contains("Independence Day");
    assertThat(calendar.holiday(LocalDate.of(2026, 7, 6))).isEmpty();
  }

  @Test
  void businessDaysAreNotCountedBackward() {
    assertThatThrownBy(() -> calendar.plusBusinessDays(LocalDate.of(2026, 1, 2), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
