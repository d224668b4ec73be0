package org.tierline.service.escalation;

import java.util.Optional;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationState;
import org.tierline.policy.escalation.ClaimRule;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/**
 * Finds an escalation by its number for a person who serves its queue; for everybody else, and at a
 * locked desk, there is none (P8, P10).
 */
final class ServedEscalations {
  private ServedEscalations() {}

  static Optional<Escalation> find(Transaction transaction, StaffSession session, String typed) {
    if (session.isLocked()) {
      return Optional.empty();
    }
    boolean cleared = Clearances.holdsSection1367(transaction, session);
    return ReadAloudNumber.parse(ReadAloudNumber.ESCALATION, typed)
        .flatMap(transaction.escalations()::find)
        .filter(found -> ClaimRule.queues(session.role(), cleared).contains(found.queue()));
  }

  static Optional<Escalation> findHeld(
      Transaction transaction, StaffSession session, String typed) {
    return find(transaction, session, typed).filter(found -> isHeldBy(transaction, session, found));
  }

  static boolean isHeldBy(Transaction transaction, StaffSession session, Escalation escalation) {
    return transaction.claims().holder(escalation.id()).filter(session.id()::equals).isPresent();
  }

  /** Whether somebody can hold an escalation in this state. */
  static boolean isHeld(EscalationState state) {
    return switch (state) {
      case CLAIMED, SCHEDULED -> true;
      case WAITING, UNREACHED, RESOLVED, RETURNED, WITH_SUPERVISOR, CANCELLED -> false;
    };
  }
}
