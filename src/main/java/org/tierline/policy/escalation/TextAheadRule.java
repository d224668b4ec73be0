package org.tierline.policy.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.TextAheadAnswer;
import org.tierline.model.escalation.TextAheadAnswer.Outcome;
import org.tierline.policy.CallbackPolicy;
import org.tierline.policy.calendar.BusinessCalendar;

/** Whether and when a text message announces a callback (E4, P8). Pure. */
public final class TextAheadRule {
  /** A long week-end with two holidays is shorter. */
  private static final int LOOK_BACK_DAYS = 10;

  private final BusinessCalendar calendar;
  private final CallbackPolicy policy;

  /** The calendar and policy that decide. */
  public TextAheadRule(BusinessCalendar calendar, CallbackPolicy policy) {
    this.calendar = calendar;
    this.policy = policy;
  }

  /**
   * What is known of a callback.
   *
   * @param agreed whether the caller agreed, for the number that is called
   * @param windows promised to the caller; may be empty
   * @param due the last day of the callback, on which it is expected if no window is promised
   * @param zones where the caller may be
   */
  public record Facts(
      boolean agreed,
      EscalationQueue queue,
      EscalationState state,
      List<CallWindow> windows,
      LocalDate due,
      Set<ZoneId> zones) {}

  /**
   * Decides. The day before is the last business day before the callback, by the Eastern date and
   * by the caller's, and the hours are those of calls: nobody is woken by a text either.
   */
  public TextAheadAnswer decide(Facts facts, Instant now) {
    if (facts.queue() == EscalationQueue.SPECIAL_HANDLING) {
      return nothing("P8", "say.textAhead.none");
    }
    boolean isAhead =
        switch (facts.state()) {
          case WAITING, CLAIMED, SCHEDULED -> true;
          case UNREACHED, RESOLVED, RETURNED, WITH_SUPERVISOR, CANCELLED -> false;
        };
    if (!facts.agreed() || !isAhead) {
      return nothing("E4", "say.textAhead.none");
    }
    LocalDate callbackOn = callbackOn(facts, now);
    List<CallWindow> hours = hoursBefore(callbackOn, facts.zones());
    return hours.stream()
        .filter(span -> span.to().isAfter(now))
        .findFirst()
        .map(span -> answer(span, callbackOn, now))
        .orElseGet(() -> nothing("E4", "say.textAhead.tooSoon"));
  }

  private static TextAheadAnswer answer(CallWindow span, LocalDate callbackOn, Instant now) {
    boolean begun = !span.from().isAfter(now);
    return new TextAheadAnswer(
        begun ? Outcome.SEND : Outcome.NOT_YET,
        span,
        callbackOn,
        Sentence.of("say.textAhead.on", callbackOn),
        List.of("E3", "E4"));
  }

  private static TextAheadAnswer nothing(String rule, String key) {
    return new TextAheadAnswer(Outcome.NOTHING, null, null, Sentence.of(key), List.of(rule));
  }

  /** The Eastern date of the first promised window that is still ahead, else the day due. */
  private static LocalDate callbackOn(Facts facts, Instant now) {
    return facts.windows().stream()
        .filter(window -> window.to().isAfter(now))
        .map(CallWindow::from)
        .min(Comparator.naturalOrder())
        .map(from -> LocalDate.ofInstant(from, BusinessCalendar.EASTERN))
        .orElse(facts.due());
  }

  /** The hours of calls on the last day before on which there are any; empty if nobody knows. */
  private List<CallWindow> hoursBefore(LocalDate callbackOn, Set<ZoneId> zones) {
    CallHours hours = new CallHours(calendar, policy);
    return callbackOn
        .minusDays(LOOK_BACK_DAYS)
        .datesUntil(callbackOn)
        .filter(calendar::isBusinessDay)
        .map(day -> hours.on(day, zones))
        .filter(spans -> !spans.isEmpty())
        .reduce((earlier, later) -> later)
        .orElse(List.of());
  }
}
