package org.tierline.policy.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tierline.model.escalation.CallAttempt;
import org.tierline.model.escalation.CallWindow;
import org.tierline.policy.CallbackPolicy;
import org.tierline.policy.calendar.BusinessCalendar;

/**
 * When a caller may be tried again, and how long the place is kept (E6). A window is a part of one
 * day where the caller is; in several zones an attempt must be in another one in each of them. The
 * same part of the next day is another window: in Kolkata calls end within the part they begin in,
 * and nobody there would ever be tried twice otherwise. Pure.
 */
public final class AttemptRule {
  private static final int MOST_SPANS = 200;

  private final BusinessCalendar calendar;
  private final CallbackPolicy policy;

  /** The calendar and policy that decide. */
  public AttemptRule(BusinessCalendar calendar, CallbackPolicy policy) {
    this.calendar = calendar;
    this.policy = policy;
  }

  /** How many attempts are left. */
  public int left(List<CallAttempt> attempts) {
    return Math.max(0, policy.attempts().most() - (int) missed(attempts));
  }

  /** Whether an attempt at an instant comes too soon after those before. */
  public boolean isTooSoon(List<CallAttempt> attempts, Set<ZoneId> zones, Instant at) {
    // The spacing is of the attempts that were promised; whoever asks to be called again is called.
    return policy.applies("E6")
        && left(attempts) > 0
        && attempts.stream()
            .filter(attempt -> attempt.outcome().isMissed())
            .anyMatch(attempt -> isTooSoonAfter(attempt.at(), zones, at));
  }

  /**
   * The first instant, at or after another, at which the caller may be called and an attempt is not
   * too soon; empty if there is none in the time that {@link CallHours} looks ahead.
   */
  public Optional<Instant> next(List<CallAttempt> attempts, Set<ZoneId> zones, Instant from) {
    CallHours hours = new CallHours(calendar, policy);
    Instant at = from;
    for (int spans = 0; spans < MOST_SPANS; spans++) {
      Optional<CallWindow> span = hours.next(at, zones);
      if (span.isEmpty()) {
        return Optional.empty();
      }
      at = span.get().from();
      if (!isTooSoon(attempts, zones, at)) {
        return Optional.of(at);
      }
      at = nextChange(attempts, zones, at);
    }
    return Optional.empty();
  }

  /** Until the end of which Eastern day the place is kept, once the attempts are used up. */
  public LocalDate keptUntil(List<CallAttempt> attempts) {
    Instant last =
        attempts.stream()
            .filter(attempt -> attempt.outcome().isMissed())
            .map(CallAttempt::at)
            .sorted()
            .limit(policy.attempts().most())
            .max(Instant::compareTo)
            .orElseThrow(() -> new IllegalArgumentException("nobody was called yet"));
    return calendar.plusBusinessDays(
        LocalDate.ofInstant(last, BusinessCalendar.EASTERN), policy.attempts().keptBusinessDays());
  }

  private static long missed(List<CallAttempt> attempts) {
    return attempts.stream().filter(attempt -> attempt.outcome().isMissed()).count();
  }

  private boolean isTooSoonAfter(Instant before, Set<ZoneId> zones, Instant at) {
    if (at.isBefore(before.plus(policy.attempts().apart()))) {
      return true;
    }
    return placesOf(zones).stream().anyMatch(zone -> part(before, zone).equals(part(at, zone)));
  }

  private static Set<ZoneId> placesOf(Set<ZoneId> zones) {
    return zones.isEmpty() ? Set.of(BusinessCalendar.EASTERN) : zones;
  }

  /** The day, and how many of its parts have begun. */
  private record Part(LocalDate day, long begun) {}

  private Part part(Instant at, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(at, zone);
    long begun =
        policy.attempts().dayParts().stream()
            .filter(start -> !local.toLocalTime().isBefore(start))
            .count();
    return new Part(local.toLocalDate(), begun);
  }

  /** The next instant at which the answer may be another one. */
  private Instant nextChange(List<CallAttempt> attempts, Set<ZoneId> zones, Instant at) {
    Optional<Instant> apart =
        attempts.stream()
            .map(one -> one.at().plus(policy.attempts().apart()))
            .filter(at::isBefore)
            .min(Instant::compareTo);
    Instant part =
        placesOf(zones).stream()
            .map(zone -> nextPart(at.atZone(zone)))
            .min(Instant::compareTo)
            .orElseThrow();
    return apart.filter(part::isAfter).orElse(part);
  }

  private Instant nextPart(ZonedDateTime at) {
    return policy.attempts().dayParts().stream()
        .map(start -> at.with(start))
        .filter(start -> start.isAfter(at))
        .findFirst()
        .orElseGet(() -> at.toLocalDate().plusDays(1).atStartOfDay(at.getZone()))
        .toInstant();
  }
}
