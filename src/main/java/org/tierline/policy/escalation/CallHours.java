package org.tierline.policy.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierline.model.escalation.CallWindow;
import org.tierline.policy.CallbackPolicy;
import org.tierline.policy.calendar.BusinessCalendar;

/** When an officer may call (E3), and when live help is there (A7). Pure. */
public final class CallHours {
  private static final int DAYS_AHEAD = 40;

  /** A call that was dialled in time is under way this long before how it ended is noted. */
  private static final Duration UNDER_WAY = Duration.ofMinutes(2);

  private final BusinessCalendar calendar;
  private final CallbackPolicy policy;

  /** The calendar and policy that decide. */
  public CallHours(BusinessCalendar calendar, CallbackPolicy policy) {
    this.calendar = calendar;
    this.policy = policy;
  }

  /**
   * The first span, at or after an instant, in which all zones may be called; it begins at the
   * instant itself if that lies within one. Empty if there is none in the next 40 days, or no zone.
   */
  public Optional<CallWindow> next(Instant from, Set<ZoneId> zones) {
    LocalDate today = LocalDate.ofInstant(from, BusinessCalendar.EASTERN);
    return today
        .datesUntil(today.plusDays(DAYS_AHEAD + 1L))
        .flatMap(day -> on(day, zones).stream())
        .filter(span -> span.to().isAfter(from))
        .findFirst()
        .map(span -> span.from().isBefore(from) ? new CallWindow(from, span.to()) : span);
  }

  /**
   * The spans of one Eastern date in which all zones may be called, in order; the whole of every
   * day if E3 is switched off.
   */
  public List<CallWindow> on(LocalDate easternDate, Set<ZoneId> zones) {
    if (!policy.applies("E3")) {
      return List.of(new CallWindow(startOf(easternDate), startOf(easternDate.plusDays(1))));
    }
    if (zones.isEmpty()) {
      return List.of();
    }
    List<CallWindow> spans =
        span(easternDate, policy.easternFrom(), policy.easternUntil(), BusinessCalendar.EASTERN);
    for (ZoneId zone : zones) {
      spans = common(spans, localSpans(easternDate, zone));
    }
    return spans;
  }

  /**
   * Whether a call may ring in all zones at an instant, or was dialled just before the hours were
   * over; never if no zone is known.
   */
  public boolean mayCall(Instant at, Set<ZoneId> zones) {
    return begins(at, zones) || begins(at.minus(UNDER_WAY), zones);
  }

  private boolean begins(Instant at, Set<ZoneId> zones) {
    return next(at, zones).filter(span -> span.from().equals(at)).isPresent();
  }

  /** Whether live help is there (A7); always if A7 is switched off. */
  public boolean isLive(Instant moment) {
    ZonedDateTime eastern = moment.atZone(BusinessCalendar.EASTERN);
    LocalTime time = eastern.toLocalTime();
    return !policy.applies("A7")
        || (calendar.isBusinessDay(eastern.toLocalDate())
            && !time.isBefore(policy.liveFrom())
            && time.isBefore(policy.liveUntil()));
  }

  /** A zone's date is at most a day away from the Eastern one, either way. */
  private List<CallWindow> localSpans(LocalDate easternDate, ZoneId zone) {
    List<CallWindow> spans = new ArrayList<>();
    for (int shift = -1; shift <= 1; shift++) {
      spans.addAll(
          span(easternDate.plusDays(shift), policy.localFrom(), policy.localUntil(), zone));
    }
    return spans;
  }

  private List<CallWindow> span(LocalDate day, LocalTime from, LocalTime until, ZoneId zone) {
    return calendar.isBusinessDay(day)
        ? List.of(
            new CallWindow(
                day.atTime(from).atZone(zone).toInstant(),
                day.atTime(until).atZone(zone).toInstant()))
        : List.of();
  }

  private static List<CallWindow> common(List<CallWindow> some, List<CallWindow> others) {
    List<CallWindow> common = new ArrayList<>();
    for (CallWindow one : some) {
      for (CallWindow other : others) {
        Instant from = one.from().isBefore(other.from()) ? other.from() : one.from();
        Instant to = one.to().isBefore(other.to()) ? one.to() : other.to();
        if (from.isBefore(to)) {
          common.add(new CallWindow(from, to));
        }
      }
    }
    return common;
  }

  private static Instant startOf(LocalDate easternDate) {
    return easternDate.atStartOfDay(BusinessCalendar.EASTERN).toInstant();
  }
}
