package org.tierline.service.contact;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.KeptWish;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.StaffMember;
import org.tierline.policy.escalation.ClaimRule;
import org.tierline.service.Desk;
import org.tierline.store.ClaimTable.Claim;
import org.tierline.store.Transaction;

/**
 * The callbacks that somebody holds of an own affair: they let them go when they declare it, and
 * whoever gets the contact gets the callback (P17, E5).
 */
final class OwnClaims {
  private final Desk desk;
  private final Transaction transaction;

  OwnClaims(Desk desk, Transaction transaction) {
    this.desk = desk;
    this.transaction = transaction;
  }

  /** Gives back to the queue whatever somebody holds of their own affairs. */
  void letGo(UUID staffId) {
    Set<UUID> own = transaction.ownAffairs().escalations(staffId);
    transaction.claims().claims(staffId).stream()
        .map(Claim::escalation)
        .filter(held -> own.contains(held.id()))
        .forEach(this::letGo);
  }

  private void letGo(Escalation held) {
    transaction.claims().release(held.id());
    if (held.state() == EscalationState.CLAIMED || held.state() == EscalationState.SCHEDULED) {
      transaction.escalations().write(held.withState(EscalationState.WAITING));
    }
    transaction
        .escalations()
        .insertWish(
            desk.ids().get(),
            held.id(),
            held.contactId(),
            KeptWish.Kind.FELL_BACK,
            "",
            null,
            desk.now());
    record(AuditAction.ESCALATION_FELL_BACK, null, held, Map.of("rules", "P17"));
  }

  /** Whoever has the contact now holds its callback, unless somebody took it meanwhile. */
  void giveWith(Contact contact) {
    calledBack(contact)
        .filter(found -> transaction.claims().holder(found.id()).isEmpty())
        .filter(found -> found.state() == EscalationState.WAITING)
        .ifPresent(found -> {
          transaction.escalations().write(found.withState(EscalationState.CLAIMED));
          transaction.claims().claim(found.id(), contact.staffId(), desk.now());
          record(AuditAction.ESCALATION_CLAIMED, contact.staffId(), found, Map.of("rules", "P17"));
        });
  }

  /** Whether somebody could hold the callback that a contact is, if it is one. */
  boolean mayTake(Contact contact, StaffMember to) {
    boolean cleared = to.clearances().contains(Clearance.SECTION_1367);
    boolean full = transaction.claims().heldBy(to.id()) >= desk.policy().callbacks().mostClaims();
    return calledBack(contact)
        .map(found ->
            !full
                && ClaimRule.queues(to.role(), cleared).contains(found.queue())
                && !transaction.ownAffairs().escalations(to.id()).contains(found.id()))
        .orElse(true);
  }

  private Optional<Escalation> calledBack(Contact contact) {
    return transaction.claims().calledBack(contact.id());
  }

  private void record(
      AuditAction action,
      @Nullable UUID staffId,
      Escalation escalation,
      Map<String, String> facts) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(), action, staffId, escalation.contactId(), escalation.id(), facts));
  }
}
