package org.tierline.service.privacy;

import java.util.Optional;
import java.util.UUID;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.store.Transaction;

/** Callbacks of special handling: to whoever is not cleared as none, verified or not (P8). */
public final class SpecialCallbacks {
  private SpecialCallbacks() {}

  /** The escalation of that queue that a contact calls back; nearly always empty. */
  public static Optional<Escalation> calledBack(Transaction transaction, UUID contactId) {
    return transaction
        .claims()
        .calledBack(contactId)
        .filter(escalation -> escalation.queue() == EscalationQueue.SPECIAL_HANDLING);
  }
}
