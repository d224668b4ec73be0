package org.tierline.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.tierline.model.request.ServiceRequestType;

/**
 * The figures of section S from a day on.
 *
 * @param biometricsForms forms that need a biometrics appointment (S3)
 * @param noticeDays days after a notice was sent before it can be asked after (S4)
 * @param unlistedFormMonths months after which a form without a published date can be asked after
 *     (S5)
 * @param priorityTypes answered before the others (S9)
 * @param onlineMoves until when biometrics can be moved online (A4)
 * @param switchedOff rules that a rehearsal or tour leaves out
 */
public record RoutingPolicy(
    LocalDate effectiveFrom,
    Set<String> biometricsForms,
    int noticeDays,
    int unlistedFormMonths,
    Set<ServiceRequestType> priorityTypes,
    OnlineMoves onlineMoves,
    Set<String> switchedOff) {
  public RoutingPolicy {
    biometricsForms = Set.copyOf(biometricsForms);
    priorityTypes = Set.copyOf(priorityTypes);
    switchedOff = Set.copyOf(switchedOff);
  }

  /** This policy without some rules, for a rehearsal that asks what they are good for. */
  public RoutingPolicy without(Set<String> rules) {
    return new RoutingPolicy(
        effectiveFrom,
        biometricsForms,
        noticeDays,
        unlistedFormMonths,
        priorityTypes,
        onlineMoves,
        rules);
  }

  /** Whether a rule is applied. */
  public boolean applies(String rule) {
    return !switchedOff.contains(rule);
  }

  /** How decisions cite it. */
  public String version() {
    return "routing " + effectiveFrom;
  }

  /**
   * When a caller can move a biometrics appointment in the online account (A4).
   *
   * @param most moves after which it is no longer possible
   * @param before how long before the appointment it ends
   */
  public record OnlineMoves(int most, Duration before) {
    /** What holds where a policy file of before says nothing. */
    public static final OnlineMoves USUAL = new OnlineMoves(2, Duration.ofHours(12));
  }
}
