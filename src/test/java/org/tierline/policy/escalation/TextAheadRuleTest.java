package org.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.TextAheadAnswer;
import org.tierline.model.escalation.TextAheadAnswer.Outcome;
import org.tierline.policy.PolicyBook;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.escalation.TextAheadRule.Facts;

/** On which business day a text announces a callback (E4, P8). */
class TextAheadRuleTest {
  private static final BusinessCalendar CALENDAR =
      new BusinessCalendar(
          Map.of(
              LocalDate.of(2026, 11, 26), "Thanksgiving Day",
              LocalDate.of(2026, 12, 25), "Christmas Day",
              LocalDate.of(2027, 1, 1), "New Year's Day"));

  /** Times are Eastern; the callback is promised for that hour. */
  @ParameterizedTest(name = "{0} called {1} in {2}: {3} {4}")
  @CsvSource({
    // In the week: the day before, in the hours of calls where the caller is.
    "2026-11-16T10:00, 2026-11-19T10:00, America/New_York, NOT_YET, 2026-11-18T08:00",
    "2026-11-18T07:59, 2026-11-19T10:00, America/New_York, NOT_YET, 2026-11-18T08:00",
    "2026-11-18T08:00, 2026-11-19T10:00, America/New_York, SEND, 2026-11-18T08:00",
    "2026-11-18T18:29, 2026-11-19T10:00, America/New_York, SEND, 2026-11-18T08:00",
    "2026-11-18T18:30, 2026-11-19T10:00, America/New_York, NOTHING,",
    "2026-11-19T09:00, 2026-11-19T10:00, America/New_York, NOTHING,",
    "2026-11-16T10:00, 2026-11-19T12:00, America/Los_Angeles, NOT_YET, 2026-11-18T11:00",
    "2026-11-18T10:59, 2026-11-19T12:00, America/Los_Angeles, NOT_YET, 2026-11-18T11:00",
    "2026-11-18T12:00, 2026-11-19T14:00, Pacific/Honolulu, NOT_YET, 2026-11-18T13:00",
    // Both ends of the country may be asleep: only the hours they share.
    "2026-11-18T09:00, 2026-11-19T12:00, America/New_York America/Los_Angeles, NOT_YET,"
        + " 2026-11-18T11:00",
    // Over a week-end, a holiday, and a holiday beside a week-end.
    "2026-11-18T10:00, 2026-11-23T10:00, America/Chicago, NOT_YET, 2026-11-20T09:00",
    "2026-11-21T10:00, 2026-11-23T10:00, America/Chicago, NOTHING,",
    "2026-11-24T10:00, 2026-11-27T10:00, America/Chicago, NOT_YET, 2026-11-25T09:00",
    "2026-11-26T10:00, 2026-11-27T10:00, America/Chicago, NOTHING,",
    "2026-12-22T10:00, 2026-12-28T10:00, America/Chicago, NOT_YET, 2026-12-24T09:00",
    // Beyond the date line the caller's Saturday is the Friday here.
    "2026-11-16T10:00, 2026-11-19T17:30, Pacific/Guam, NOT_YET, 2026-11-18T17:00",
    "2026-11-18T10:00, 2026-11-23T17:30, Pacific/Guam, NOT_YET, 2026-11-19T17:00",
    "2026-11-20T10:00, 2026-11-23T17:30, Pacific/Guam, NOTHING,",
    // The clocks go back on the first of November.
    "2026-10-29T10:00, 2026-11-02T10:00, America/Denver, NOT_YET, 2026-10-30T10:00",
    "2026-10-29T10:00, 2026-11-03T10:00, America/Phoenix, NOT_YET, 2026-11-02T10:00",
    // Nobody knows where the caller is.
    "2026-11-16T10:00, 2026-11-19T10:00, '', NOTHING,",
  })
  void the_text_goes_on_the_business_day_before(
      String now, String callback, String zones, Outcome outcome, String from) {
    Instant window = eastern(callback);
    TextAheadAnswer answer =
        decide(
            facts(
                true,
                EscalationQueue.GENERAL,
                EscalationState.WAITING,
                List.of(new CallWindow(window, window.plusSeconds(3600))),
                zones),
            now);
    assertThat(answer.outcome()).isEqualTo(outcome);
    assertThat(answer.rules()).contains("E4");
    CallWindow when = answer.when();
    if (outcome == Outcome.NOTHING) {
      assertThat(when).isNull();
    } else {
      assertThat(Objects.requireNonNull(when).from()).isEqualTo(eastern(from));
      assertThat(answer.callbackOn()).isEqualTo(LocalDateTime.parse(callback).toLocalDate());
    }
  }

  @Test
  void without_a_promised_hour_it_announces_the_last_day_of_the_promise() {
    Facts facts =
        facts(true, EscalationQueue.GENERAL, EscalationState.CLAIMED, List.of(), "America/Chicago");
    TextAheadAnswer answer = decide(facts, "2026-11-30T10:00");
    assertThat(answer.outcome()).isEqualTo(Outcome.SEND);
    assertThat(answer.callbackOn()).isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @Test
  void a_window_that_is_past_announces_nothing_any_more() {
    Instant past = eastern("2026-11-17T10:00");
    Facts facts =
        facts(
            true,
            EscalationQueue.GENERAL,
            EscalationState.WAITING,
            List.of(new CallWindow(past, past.plusSeconds(3600))),
            "America/Chicago");
    assertThat(decide(facts, "2026-11-16T10:00").outcome()).isEqualTo(Outcome.SEND);
    assertThat(decide(facts, "2026-11-18T10:00").callbackOn()).isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @Test
  void in_special_handling_and_without_consent_nothing_is_ever_sent() {
    Instant window = eastern("2026-11-19T10:00");
    List<CallWindow> windows = List.of(new CallWindow(window, window.plusSeconds(3600)));
    Facts special =
        facts(
            true,
            EscalationQueue.SPECIAL_HANDLING,
            EscalationState.WAITING,
            windows,
            "America/Chicago");
    assertThat(decide(special, "2026-11-18T10:00").outcome()).isEqualTo(Outcome.NOTHING);
    assertThat(decide(special, "2026-11-18T10:00").rules()).containsExactly("P8");
    Facts silent =
        facts(false, EscalationQueue.GENERAL, EscalationState.WAITING, windows, "America/Chicago");
    assertThat(decide(silent, "2026-11-18T10:00").outcome()).isEqualTo(Outcome.NOTHING);
  }

  @ParameterizedTest
  @EnumSource(EscalationState.class)
  void only_a_callback_that_is_still_to_come_is_announced(EscalationState state) {
    Facts facts = facts(true, EscalationQueue.GENERAL, state, List.of(), "America/Chicago");
    boolean ahead =
        Set.of(EscalationState.WAITING, EscalationState.CLAIMED, EscalationState.SCHEDULED)
            .contains(state);
    assertThat(decide(facts, "2026-11-30T10:00").outcome())
        .isEqualTo(ahead ? Outcome.SEND : Outcome.NOTHING);
  }

  private static TextAheadAnswer decide(Facts facts, String now) {
    return new TextAheadRule(
            CALENDAR, PolicyBook.read(PolicyBook.shippedFiles()).at(eastern(now)).callbacks())
        .decide(facts, eastern(now));
  }

  private static Facts facts(
      boolean agreed,
      EscalationQueue queue,
      EscalationState state,
      List<CallWindow> windows,
      String zones) {
    Set<ZoneId> where =
        zones.isEmpty()
            ? Set.of()
            : Arrays.stream(zones.split(" ")).map(ZoneId::of).collect(Collectors.toSet());
    return new Facts(agreed, queue, state, windows, LocalDate.of(2026, 12, 1), where);
  }

  private static Instant eastern(String local) {
    return LocalDateTime.parse(local).atZone(BusinessCalendar.EASTERN).toInstant();
  }
}
