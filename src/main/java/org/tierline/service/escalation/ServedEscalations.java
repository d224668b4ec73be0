package org.tierline.service.escalation;

import java.util.Optional;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.contact.ContactState;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.policy.escalation.ClaimRule;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * Finds an escalation by its number for a person who serves its queue; for everybody else, and at a
 * locked desk, there is none (P8, P10). One whose identity is open is found by its holder and the
 * cleared alone, in whichever queue it is: otherwise asking for it would tell the queue (P7), and
 * so would the statements that run, which is why this is asked first.
 */
final class ServedEscalations {
  private ServedEscalations() {}

  static Optional<Escalation> find(Transaction transaction, StaffSession session, String typed) {
    return findInAnyQueue(transaction, session, typed)
        .filter(found -> !isBlank(transaction, session, found))
        .filter(found -> isServed(transaction, session, found));
  }

  static Optional<Escalation> findHeld(
      Transaction transaction, StaffSession session, String typed) {
    return find(transaction, session, typed).filter(found -> isHeldBy(transaction, session, found));
  }

  /**
   * One that a supervisor may give to somebody else. Of one whose identity is open they learn
   * nothing that an uncleared holder would not know.
   */
  static Optional<Escalation> findToGive(
      Transaction transaction, StaffSession session, String typed) {
    return findInAnyQueue(transaction, session, typed)
        .filter(found -> mayBeGiven(transaction, session, found));
  }

  /** Whether a person may give it to somebody else, as far as they may know of it. */
  static boolean mayBeGiven(Transaction transaction, StaffSession session, Escalation escalation) {
    boolean isKnown =
        !isBlank(transaction, session, escalation)
            || (session.role() == Role.SUPERVISOR && isHeldByUncleared(transaction, escalation));
    return isKnown && isServed(transaction, session, escalation);
  }

  /** Whoever serves its queue; nothing of it is shown. */
  static Optional<Escalation> findInAnyQueue(
      Transaction transaction, StaffSession session, String typed) {
    return !StillIn.atDesk(session)
        ? Optional.empty()
        : ReadAloudNumber.parse(ReadAloudNumber.ESCALATION, typed)
            .flatMap(transaction.escalations()::find)
            .filter(found -> !isOwnAffair(transaction, session, found));
  }

  /** What this person declared their own affair is nothing to them any more (P17). */
  private static boolean isOwnAffair(
      Transaction transaction, StaffSession session, Escalation escalation) {
    return transaction.ownAffairs().escalations(session.id()).contains(escalation.id());
  }

  private static boolean isServed(
      Transaction transaction, StaffSession session, Escalation escalation) {
    boolean cleared = Clearances.holdsSection1367(transaction, session);
    return ClaimRule.queues(session.role(), cleared).contains(escalation.queue());
  }

  /** Whether this person is told only that somebody waits; whoever has called them knows more. */
  static boolean isBlank(Transaction transaction, StaffSession session, Escalation escalation) {
    return escalation.identityOpen()
        && !Clearances.holdsSection1367(transaction, session)
        && !isInHand(transaction, session, escalation)
        && transaction.callbacks().attempts(escalation.id()).stream()
            .noneMatch(attempt -> attempt.staffId().equals(session.id()));
  }

  static boolean isHeldBy(Transaction transaction, StaffSession session, Escalation escalation) {
    return transaction.claims().holder(escalation.id()).filter(session.id()::equals).isPresent();
  }

  /** Whether it is in this person's hands: they hold it, or have its caller on the line (E7). */
  static boolean isInHand(Transaction transaction, StaffSession session, Escalation escalation) {
    return isHeldBy(transaction, session, escalation)
        || transaction
            .callbacks()
            .latestContact(escalation.id(), session.id())
            .flatMap(transaction.contacts()::find)
            .filter(contact -> contact.staffId().equals(session.id()))
            .filter(contact -> contact.state() != ContactState.CLOSED)
            .isPresent();
  }

  private static boolean isHeldByUncleared(Transaction transaction, Escalation escalation) {
    return transaction
        .claims()
        .holder(escalation.id())
        .flatMap(transaction.staff()::find)
        .filter(holder -> !holder.clearances().contains(Clearance.SECTION_1367))
        .isPresent();
  }

  /** Whether somebody can hold an escalation in this state. */
  static boolean isHeld(EscalationState state) {
    return switch (state) {
      case CLAIMED, SCHEDULED -> true;
      case WAITING, UNREACHED, RESOLVED, RETURNED, WITH_SUPERVISOR, CANCELLED -> false;
    };
  }
}
