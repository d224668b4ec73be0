package org.tierline.service.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationReason;
import org.tierline.model.staff.Role;
import org.tierline.policy.escalation.AttemptRule;
import org.tierline.policy.escalation.CallHours;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.service.Desk;
import org.tierline.service.escalation.WaitingEscalations.Opening;
import org.tierline.service.escalation.WaitingEscalations.Waiting;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/** What a person is shown of a caller in a list. */
final class CallbackRows {
  private final Desk desk;
  private final WaitingEscalations waiting;

  CallbackRows(Desk desk, CallerZones zones) {
    this.desk = desk;
    this.waiting = new WaitingEscalations(desk, zones);
  }

  /**
   * A row.
   *
   * @param fallsBackAt when a claim of this person is over, or null
   */
  CallbackRow of(
      Transaction transaction,
      StaffSession session,
      Escalation escalation,
      @Nullable Instant fallsBackAt) {
    Opening opening = waiting.opening(transaction, escalation, desk.now());
    return of(transaction, session, new Waiting(escalation, opening), fallsBackAt);
  }

  /** A row of somebody who waits. */
  CallbackRow of(Transaction transaction, StaffSession session, Waiting found) {
    return of(transaction, session, found, null);
  }

  /** A row of one that a supervisor may give to somebody else: by its number, at least. */
  CallbackRow toGive(Transaction transaction, StaffSession session, Escalation escalation) {
    Opening opening = waiting.opening(transaction, escalation, desk.now());
    return told(transaction, session, new Waiting(escalation, opening), null);
  }

  private CallbackRow of(
      Transaction transaction, StaffSession session, Waiting found, @Nullable Instant fallsBackAt) {
    return ServedEscalations.isBlank(transaction, session, found.escalation())
        ? blank(found)
        : told(transaction, session, found, fallsBackAt);
  }

  /**
   * Who waits in special handling is nobody until somebody holds it (P8), and whose identity is
   * open has a name for the holder and cleared supervisors alone (P7, P15).
   */
  private CallbackRow told(
      Transaction transaction, StaffSession session, Waiting found, @Nullable Instant fallsBackAt) {
    Escalation escalation = found.escalation();
    Opening opening = found.opening();
    boolean isSpecial = escalation.queue() == EscalationQueue.SPECIAL_HANDLING;
    boolean isTold = !isSpecial || transaction.claims().holder(escalation.id()).isPresent();
    boolean isNamed = isTold && mayBeNamed(transaction, session, escalation);
    Set<ZoneId> zones = isSpecial ? Set.of() : opening.zones();
    return new CallbackRow(
        escalation.id(),
        escalation.number(),
        escalation.escalationClass(),
        escalation.state(),
        isNamed ? callerName(transaction, escalation) : null,
        isTold ? escalation.reason() : null,
        escalation.language(),
        escalation.due(),
        escalation.firstContactAt(),
        escalation.createdAt(),
        zones,
        isSpecial ? List.of() : spans(desk.today(), zones),
        opening.state() == Opening.State.NOW ? null : opening.at(),
        attempts(opening),
        mostAttempts(),
        isSpecial,
        fallsBackAt);
  }

  /** Somebody waits whose identity is to be checked: the same whatever it is about (P7). */
  private CallbackRow blank(Waiting found) {
    Escalation escalation = found.escalation();
    Opening opening = found.opening();
    return new CallbackRow(
        escalation.id(),
        null,
        escalation.escalationClass(),
        escalation.state(),
        null,
        EscalationReason.IDENTITY,
        escalation.language(),
        escalation.due(),
        escalation.firstContactAt(),
        escalation.createdAt(),
        Set.of(),
        List.of(),
        opening.state() == Opening.State.NOW ? null : opening.at(),
        attempts(opening),
        mostAttempts(),
        false,
        null);
  }

  private static boolean mayBeNamed(
      Transaction transaction, StaffSession session, Escalation escalation) {
    boolean supervises =
        session.role() == Role.SUPERVISOR
            && !ServedEscalations.isBlank(transaction, session, escalation);
    return !escalation.identityOpen()
        || supervises
        || ServedEscalations.isInHand(transaction, session, escalation);
  }

  private int attempts(Opening opening) {
    AttemptRule rule = new AttemptRule(desk.calendar(), desk.policy().callbacks());
    return mostAttempts() - rule.left(opening.attempts());
  }

  private int mostAttempts() {
    return desk.policy().callbacks().attempts().most();
  }

  private List<CallWindow> spans(LocalDate day, Set<ZoneId> zones) {
    return new CallHours(desk.calendar(), desk.policy().callbacks()).on(day, zones);
  }

  private static @Nullable String callerName(Transaction transaction, Escalation escalation) {
    return transaction
        .contacts()
        .find(escalation.contactId())
        .map(Contact::caller)
        .map(Caller::name)
        .orElse(null);
  }
}
