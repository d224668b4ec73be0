package org.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallAttempt;
import org.tierline.policy.CallbackPolicy;
import org.tierline.policy.PolicyBook;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.calendar.Holidays;

/** Two attempts in different parts of the day, two hours apart; then the place is kept (E6). */
class AttemptRuleTest {
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");
  private static final BusinessCalendar CALENDAR = Holidays.calendar();
  private static final CallbackPolicy POLICY =
      PolicyBook.read(PolicyBook.shippedFiles())
          .at(Instant.parse("2026-11-24T15:00:00Z"))
          .callbacks();
  private static final AttemptRule RULE = new AttemptRule(CALENDAR, POLICY);

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T09:00, 2026-11-24T09:20, true", // neither apart nor another part
    "2026-11-24T09:00, 2026-11-24T11:59, true", // apart, the same part
    "2026-11-24T11:00, 2026-11-24T12:30, true", // another part, not apart
    "2026-11-24T10:00, 2026-11-24T12:00, false", // two hours to the minute, another part
    "2026-11-24T10:01, 2026-11-24T12:00, true",
    "2026-11-24T13:00, 2026-11-24T15:59, true",
    "2026-11-24T13:00, 2026-11-24T16:00, false",
    "2026-11-24T09:00, 2026-11-25T09:00, false", // the same part of another day
    "2026-11-24T09:00, 2026-11-25T13:00, false"
  })
  void another_part_of_the_day_and_two_hours(String first, String second, boolean tooSoon) {
    assertThat(RULE.isTooSoon(List.of(missed(first)), Set.of(CHICAGO), at(second)))
        .isEqualTo(tooSoon);
  }

  @Test
  void in_several_zones_it_must_be_another_part_in_each() {
    List<CallAttempt> first = List.of(missed("2026-11-24T12:30"));
    Instant second = at("2026-11-24T17:00");
    assertThat(RULE.isTooSoon(first, Set.of(CHICAGO), second)).isFalse();
    // 08:30 and 13:00 in Honolulu are two parts; 13:00 and 17:00 there are not asked for.
    assertThat(RULE.isTooSoon(first, Set.of(CHICAGO, HONOLULU), second)).isFalse();
    assertThat(RULE.isTooSoon(first, Set.of(CHICAGO, HONOLULU), at("2026-11-24T15:45"))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(AttemptOutcome.class)
  void only_calls_without_a_talk_use_up_attempts(AttemptOutcome outcome) {
    boolean uses =
        switch (outcome) {
          case NO_ANSWER, VOICEMAIL, BUSY, WRONG_NUMBER, DECLINED -> true;
          case REACHED, EMAILED -> false;
        };
    CallAttempt attempt = attempt(outcome, "2026-11-24T09:00");
    assertThat(RULE.left(List.of(attempt))).isEqualTo(uses ? 1 : 2);
    assertThat(RULE.isTooSoon(List.of(attempt), Set.of(CHICAGO), at("2026-11-24T09:20")))
        .isEqualTo(uses);
  }

  @Test
  void the_place_is_kept_ten_business_days_from_the_attempt_that_was_the_last() {
    List<CallAttempt> used = List.of(missed("2026-11-20T09:00"), missed("2026-11-24T13:00"));
    // Thanksgiving is no business day.
    assertThat(RULE.keptUntil(used)).isEqualTo(LocalDate.parse("2026-12-09"));
    List<CallAttempt> again = List.of(used.getFirst(), used.getLast(), missed("2026-12-01T13:00"));
    assertThat(RULE.keptUntil(again)).isEqualTo(LocalDate.parse("2026-12-09"));
  }

  @Test
  void after_the_attempts_are_used_up_whoever_asks_again_is_called_at_once() {
    List<CallAttempt> used = List.of(missed("2026-11-23T09:00"), missed("2026-11-24T13:00"));
    assertThat(RULE.isTooSoon(used, Set.of(CHICAGO), at("2026-11-24T13:20"))).isFalse();
  }

  /** Against a search minute by minute. */
  @Test
  void the_next_attempt_is_the_first_minute_that_may_be_called_and_is_not_too_soon() {
    Random random = new Random(7);
    CallHours hours = new CallHours(CALENDAR, POLICY);
    List<Set<ZoneId>> places =
        List.of(
            Set.of(CHICAGO),
            Set.of(HONOLULU),
            Set.of(ZoneId.of("Asia/Kolkata")),
            Set.of(CHICAGO, ZoneId.of("America/Denver")));
    Instant begin = Instant.parse("2026-10-28T00:00:00Z");
    for (int i = 0; i < 60; i++) {
      Set<ZoneId> where = places.get(i % places.size());
      Instant first = begin.plus(Duration.ofMinutes(random.nextInt(40 * 24 * 60)));
      List<CallAttempt> attempts =
          List.of(
              new CallAttempt(
                  new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), AttemptOutcome.NO_ANSWER, first));
      Optional<Instant> next = RULE.next(attempts, where, first);
      Instant minute = first;
      while (!mayBeCalled(hours, where, minute) || RULE.isTooSoon(attempts, where, minute)) {
        minute = minute.plus(Duration.ofMinutes(1));
      }
      assertThat(next).as(where + " after " + first).contains(minute);
    }
  }

  private static boolean mayBeCalled(CallHours hours, Set<ZoneId> where, Instant minute) {
    return hours.next(minute, where).filter(span -> span.from().equals(minute)).isPresent();
  }

  private static CallAttempt missed(String local) {
    return attempt(AttemptOutcome.NO_ANSWER, local);
  }

  private static CallAttempt attempt(AttemptOutcome outcome, String local) {
    return new CallAttempt(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), outcome, at(local));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(CHICAGO).toInstant();
  }
}
