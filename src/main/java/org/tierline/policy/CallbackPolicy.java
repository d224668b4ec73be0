package org.tierline.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * When and how callers are called back, and when live help is there (E3, A7), from a day on.
 *
 * @param easternFrom first time of day for calls, Eastern
 * @param easternUntil end of calls, Eastern, exclusive
 * @param localFrom first time of day where the caller is
 * @param localUntil end where the caller is, exclusive
 * @param liveFrom live help opens, Eastern (A7)
 * @param liveUntil live help closes, Eastern, exclusive (A7)
 * @param callerId what the caller's phone will show, as a key of the phrase files
 * @param afterContact how long after-contact work is meant to take
 * @param mostClaims so many escalations an officer holds at most (E5)
 * @param claimLasts how long a claim lasts that nobody touches (E5)
 * @param attempts how often and when somebody is tried (E6)
 * @param switchedOff rules that a rehearsal or tour leaves out
 */
public record CallbackPolicy(
    LocalDate effectiveFrom,
    LocalTime easternFrom,
    LocalTime easternUntil,
    LocalTime localFrom,
    LocalTime localUntil,
    LocalTime liveFrom,
    LocalTime liveUntil,
    String callerId,
    Duration afterContact,
    int mostClaims,
    Duration claimLasts,
    Attempts attempts,
    Set<String> switchedOff) {
  public CallbackPolicy {
    switchedOff = Set.copyOf(switchedOff);
  }

  /** This policy without some rules, for a rehearsal that asks what they are good for. */
  public CallbackPolicy without(Set<String> rules) {
    return new CallbackPolicy(
        effectiveFrom,
        easternFrom,
        easternUntil,
        localFrom,
        localUntil,
        liveFrom,
        liveUntil,
        callerId,
        afterContact,
        mostClaims,
        claimLasts,
        attempts,
        rules);
  }

  /** Whether a rule is applied. */
  public boolean applies(String rule) {
    return !switchedOff.contains(rule);
  }

  /** How decisions cite it. */
  public String version() {
    return "callbacks " + effectiveFrom;
  }

  /**
   * How often and when somebody is tried (E6).
   *
   * @param most so many attempts
   * @param apart at least this long between two
   * @param dayParts when each part of the day begins where the caller is; the last one ends the day
   * @param keptBusinessDays how long the place is kept when they are used up
   */
  public record Attempts(int most, Duration apart, List<LocalTime> dayParts, int keptBusinessDays) {
    public Attempts {
      dayParts = List.copyOf(dayParts);
    }
  }
}
