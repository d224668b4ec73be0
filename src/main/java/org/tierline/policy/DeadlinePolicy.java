package org.tierline.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.EscalationClass;

/**
 * When things are due, from a day on.
 *
 * @param requestBusinessDays for a service request (S9)
 * @param escalationBusinessDays by class (E2)
 * @param replies how soon a written inquiry is answered, by its channel (P2); no other has a clock
 * @param switchedOff rules that a rehearsal or tour leaves out
 */
public record DeadlinePolicy(
    LocalDate effectiveFrom,
    int requestBusinessDays,
    Map<EscalationClass, Integer> escalationBusinessDays,
    Map<Channel, Duration> replies,
    Set<String> switchedOff) {
  public DeadlinePolicy {
    escalationBusinessDays = Map.copyOf(escalationBusinessDays);
    replies = Map.copyOf(replies);
    switchedOff = Set.copyOf(switchedOff);
  }

  /** This policy without some rules, for a rehearsal that asks what they are good for. */
  public DeadlinePolicy without(Set<String> rules) {
    return new DeadlinePolicy(
        effectiveFrom, requestBusinessDays, escalationBusinessDays, replies, rules);
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

  /** By when an inquiry that arrived then is answered; empty if its channel has no clock (P2). */
  public Optional<Instant> replyDue(Channel channel, Instant arrived) {
    return Optional.ofNullable(replies.get(channel)).map(arrived::plus);
  }

  /** The same for a contact: what another system handed over arrived before it was opened. */
  public Optional<Instant> replyDue(Contact contact) {
    return replyDue(contact.channel(), contact.arrivedAt());
  }

  /** How decisions cite it. */
  public String version() {
    return "deadlines " + effectiveFrom;
  }
}
