package org.tierline.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tierline.model.contact.Channel;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;

/**
 * The figures of section P from a day on.
 *
 * @param effectiveFrom the first day, Eastern
 * @param ceilings the channel ceiling (P2) of every channel
 * @param neverPermitted relationships that can never be verified (P4)
 * @param attemptsPerContact failures after which the contact is locked (P6)
 * @param failuresPerNumber failures on one number after which Tier 1 sees it no more (P6)
 * @param failuresWindow the time in which they are counted
 * @param verificationLasts how long a passed gate stays open (P10)
 * @param lockTolerance how long the desk may be locked before a passed gate ends (P10)
 * @param idleLock the desk locks itself when nobody has touched it for so long
 * @param answerDeadline how long every answer of the gate takes (P7)
 * @param publicStatusTitles the titles that P12 knows
 * @param oversight the figures of what supervisors do and see (P6, P13, P14)
 * @param switchedOff rules that a rehearsal or tour leaves out; empty in every policy of a store
 */
public record PrivacyPolicy(
    LocalDate effectiveFrom,
    Map<Channel, Ceiling> ceilings,
    Set<Relationship> neverPermitted,
    int attemptsPerContact,
    int failuresPerNumber,
    Duration failuresWindow,
    Duration verificationLasts,
    Duration lockTolerance,
    Duration idleLock,
    Duration answerDeadline,
    List<String> publicStatusTitles,
    Oversight oversight,
    Set<String> switchedOff) {
  public PrivacyPolicy {
    ceilings = Map.copyOf(ceilings);
    neverPermitted = Set.copyOf(neverPermitted);
    publicStatusTitles = List.copyOf(publicStatusTitles);
    switchedOff = Set.copyOf(switchedOff);
  }

  /** How decisions cite it, such as {@code privacy 2026-01-01}. */
  public String version() {
    return "privacy " + effectiveFrom;
  }

  /** This policy without some rules, for a rehearsal that asks what they are good for. */
  public PrivacyPolicy without(Set<String> rules) {
    return new PrivacyPolicy(
        effectiveFrom,
        ceilings,
        neverPermitted,
        attemptsPerContact,
        failuresPerNumber,
        failuresWindow,
        verificationLasts,
        lockTolerance,
        idleLock,
        answerDeadline,
        publicStatusTitles,
        oversight,
        rules);
  }

  /** Whether a rule is applied. */
  public boolean applies(String rule) {
    return !switchedOff.contains(rule);
  }

  /**
   * The figures of oversight.
   *
   * @param glassLasts how long broken glass stays open (P13)
   * @param glassWords the fewest characters of the sentence that says why (P13)
   * @param incidentClock how soon an incident is dealt with (P14)
   * @param failuresAnHour failures of one staff member or caller number in an hour that raise a
   *     line in the review (P6)
   * @param searchesAnHour searches of one staff member in an hour that stand in the weekly report
   *     as unusual (P13)
   */
  public record Oversight(
      Duration glassLasts,
      int glassWords,
      Duration incidentClock,
      int failuresAnHour,
      int searchesAnHour) {}

  /** The most that a channel allows (P2). */
  public record Ceiling(DisclosureLevel tier1, DisclosureLevel officer) {}
}
