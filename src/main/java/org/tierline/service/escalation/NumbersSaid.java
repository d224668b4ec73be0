package org.tierline.service.escalation;

import java.util.Collection;
import java.util.UUID;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.staff.Clearance;
import org.tierline.policy.escalation.QueueChoice;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.contact.TakeOver;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;
import org.tierline.store.keys.KeyRing;

/**
 * Hears every number that is said in a contact, in whichever way, and keeps it as a digest. The
 * queue of an escalation follows from all of them, also from one that is said after it was made
 * (P7). Whatever the numbers belong to, if anything, the same is done.
 */
public final class NumbersSaid {
  private final Desk desk;
  private final FallenClaims fallen;

  /** The numbers said at a desk. */
  public NumbersSaid(Desk desk) {
    this.desk = desk;
    this.fallen = new FallenClaims(desk);
  }

  /**
   * Keeps the numbers in some texts, which may be free words; within the transaction of what they
   * were said for, before anything is decided by it. If one is new there, the queues of the
   * contact's escalations are chosen again, and who may be told of its appointment requests.
   */
  public void hear(
      Transaction transaction, StaffSession session, UUID contactId, Collection<String> texts) {
    hear(transaction, session.keys(), contactId, texts);
  }

  /**
   * As {@link #hear(Transaction, StaffSession, UUID, Collection)}, for what arrives in a contact
   * without its staff member: the caller writes.
   */
  public void hear(
      Transaction transaction, KeyRing keys, UUID contactId, Collection<String> texts) {
    if (transaction.said().keep(contactId, texts, keys) > 0) {
      chooseAgain(transaction, contactId, keys);
    }
  }

  /**
   * As {@link #hear(Transaction, StaffSession, UUID, Collection)}, for a job that only reads. In a
   * contact that this person never had nothing is heard.
   */
  public void hear(StaffSession session, UUID contactId, Collection<String> texts) {
    if (desk.store().read(t -> t.said().holds(contactId, texts, session.keys()))) {
      return;
    }
    desk.store()
        .writeBeside(transaction -> {
          transaction.alone(contactId);
          if (OwnContact.find(transaction, session, contactId).isPresent()
              || TakeOver.hasHandedOver(transaction, session, contactId)) {
            hear(transaction, session, contactId, texts);
          }
          return true;
        });
  }

  /**
   * Chooses the queues of the open escalations of a contact again. One that is in special handling
   * stays there. Whoever holds one without the clearance lets it go, as if it had fallen back: for
   * every number, since who keeps theirs would else know what the number belongs to.
   */
  public void chooseAgain(Transaction transaction, UUID contactId, KeyRing ring) {
    boolean isProtected = transaction.escalations().anySaidProtected(contactId, ring);
    boolean isOpen = transaction.escalations().anySaidUnverified(contactId, ring);
    transaction.appointments().identify(contactId, isOpen, isProtected);
    transaction.escalations().ofContactToChange(contactId).stream()
        .filter(escalation -> isOpen(escalation.state()))
        .forEach(escalation -> {
          if (isHeldWithoutClearance(transaction, escalation)) {
            fallen.letGo(transaction, escalation);
          }
          move(transaction, escalation, isProtected, isOpen);
        });
  }

  private static void move(
      Transaction transaction, Escalation before, boolean isProtected, boolean isOpen) {
    Escalation now = transaction.escalations().find(before.number()).orElseThrow();
    boolean special = isProtected || now.queue() == EscalationQueue.SPECIAL_HANDLING;
    transaction
        .escalations()
        .write(
            now.withQueue(QueueChoice.choose(now.reason(), special), isOpen || now.identityOpen()));
  }

  private static boolean isHeldWithoutClearance(Transaction transaction, Escalation escalation) {
    return transaction
        .claims()
        .holder(escalation.id())
        .flatMap(transaction.staff()::find)
        .filter(holder -> !holder.clearances().contains(Clearance.SECTION_1367))
        .isPresent();
  }

  private static boolean isOpen(EscalationState state) {
    return switch (state) {
      case WAITING, CLAIMED, SCHEDULED, UNREACHED, WITH_SUPERVISOR -> true;
      case RESOLVED, RETURNED, CANCELLED -> false;
    };
  }
}
