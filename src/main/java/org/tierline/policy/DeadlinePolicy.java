package org.tierline.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.tierline.model.escalation.EscalationClass;

/**
 * When things are due, from a day on.
 *
 * @param requestBusinessDays for a service request (S9)
 * @param escalationBusinessDays by class (E2)
 * @param webformReply how soon a webform is answered (P2)
 * @param switchedOff rules that a rehearsal or tour leaves out
 */
public record DeadlinePolicy(
    LocalDate effectiveFrom,
    int requestBusinessDays,
    Map<EscalationClass, Integer> escalationBusinessDays,
    Duration webformReply,
    Set<String> switchedOff) {
  public DeadlinePolicy {
    escalationBusinessDays = Map.copyOf(escalationBusinessDays);
    switchedOff = Set.copyOf(switchedOff);
  }

  /** This policy without some rules, for a rehearsal that asks what they are good for. */
  public DeadlinePolicy without(Set<String> rules) {
    return new DeadlinePolicy(
        effectiveFrom, requestBusinessDays, escalationBusinessDays, webformReply, rules);
  }

  /** Whether a rule is applied. */
  public boolean applies(String rule) {
    return !switchedOff.contains(rule);
  }

  /** Business days until an escalation of a class is due. */
  public int businessDays(EscalationClass escalationClass) {
    Integer days = escalationBusinessDays.get(escalationClass);
    if (days == null) {
      throw new IllegalStateException(
          "the policy file deadlines names no days for " + escalationClass);
    }
    return days;
  }

  /** How decisions cite it. */
  public String version() {
    return "deadlines " + effectiveFrom;
  }
}
