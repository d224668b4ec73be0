package org.tierline.policy.escalation;

import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;

/** Which queue serves an escalation (P7); asked by the store alone. */
public final class QueueChoice {
  private QueueChoice() {}

  /**
   * The queue.
   *
   * @param saidProtected whether any number said in the contact belongs to a Section 1367 case
   */
  public static EscalationQueue choose(EscalationReason reason, boolean saidProtected) {
    if (saidProtected) {
      return EscalationQueue.SPECIAL_HANDLING;
    }
    return switch (reason) {
      case APPOINTMENT -> EscalationQueue.APPOINTMENTS;
      case MILITARY -> EscalationQueue.MILITARY;
      case COMPLEX_INQUIRY,
          EMERGENCY,
          IDENTITY,
          CHANGE_OF_ADDRESS,
          BIOMETRICS_EXPEDITE,
          ROUTING,
          OTHER ->
          EscalationQueue.GENERAL;
    };
  }
}
