package org.tierline.service.supervisor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.Updated;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.model.staff.Role;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.model.supervisor.SupervisorRequestState;
import org.tierline.policy.CallbackPolicy;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.escalation.CallHours;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.contact.TakeOver;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Callers may ask for a supervisor at any time; it is never refused (V1). */
public final class SupervisorRequests {
  private final Desk desk;
  private final TakeOver takeOver;

  /** Takes requests at a desk. */
  public SupervisorRequests(Desk desk, TakeOver takeOver) {
    this.desk = desk;
    this.takeOver = takeOver;
  }

  /**
   * Asks for a supervisor. A request of this contact that still waits is the same request. Nobody
   * free, or after hours: the caller is called back the same business day, else the next. Whose
   * contact was taken over can still ask: it is never refused.
   */
  public SupervisorRequest request(StaffSession session, UUID contactId, String words) {
    return desk.store()
        .write(transaction -> {
          Contact contact = asking(transaction, session, contactId);
          new NumbersSaid(desk).hear(transaction, session, contactId, List.of(words));
          return transaction.supervisors().ofContact(contactId).stream()
              .filter(SupervisorRequests::canBeTaken)
              .findFirst()
              .orElseGet(() -> request(transaction, session, contact, words));
        });
  }

  private static Contact asking(Transaction transaction, StaffSession session, UUID contactId) {
    return TakeOver.hasHandedOver(transaction, session, contactId)
        ? transaction.contacts().find(contactId).orElseThrow()
        : OwnContact.of(transaction, session, contactId);
  }

  private SupervisorRequest request(
      Transaction transaction, StaffSession session, Contact contact, String words) {
    Instant now = desk.now();
    CallbackPolicy policy = desk.policy().callbacks();
    boolean somebody =
        new CallHours(desk.calendar(), policy).isLive(now)
            && transaction.supervisors().supervisorsReady() > 0;
    SupervisorRequest request =
        new SupervisorRequest(
            desk.ids().get(),
            contact.id(),
            session.id(),
            state(somebody, policy),
            words,
            now,
            null,
            null,
            somebody ? null : callbackDay(now, policy),
            1);
    transaction.supervisors().insert(request);
    record(transaction, AuditAction.SUPERVISOR_REQUESTED, session, contact.id(), request.id());
    return request;
  }

  /** Where the rule is switched off, asking leads nowhere. */
  private static SupervisorRequestState state(boolean somebody, CallbackPolicy policy) {
    if (!policy.applies("V1")) {
      return SupervisorRequestState.DONE;
    }
    return somebody ? SupervisorRequestState.WAITING : SupervisorRequestState.CALLBACK;
  }

  private LocalDate callbackDay(Instant now, CallbackPolicy policy) {
    LocalDate today = desk.today();
    LocalTime time = now.atZone(BusinessCalendar.EASTERN).toLocalTime();
    boolean stillToday = desk.calendar().isBusinessDay(today) && time.isBefore(policy.liveUntil());
    return stillToday ? today : desk.calendar().plusBusinessDays(today, 1);
  }

  /** How many callers wait for a supervisor now; nobody, as far as a locked desk is told. */
  public int waiting(StaffSession session) {
    return StillIn.atDesk(session)
        ? desk.store().read(transaction -> transaction.supervisors().waiting()).size()
        : 0;
  }

  /** The latest request of a contact, if its caller asked; none at a locked desk. */
  public Optional<SupervisorRequest> ofContact(StaffSession session, UUID contactId) {
    return StillIn.atDesk(session)
        ? desk.store().read(t -> t.supervisors().ofContact(contactId)).stream()
            .reduce((earlier, later) -> later)
        : Optional.empty();
  }

  /**
   * A request that was taken.
   *
   * @param contact where the supervisor goes on with the caller; empty if nobody is on the line
   */
  public record Taken(SupervisorRequest request, Optional<Contact> contact) {}

  /**
   * Takes a request over, and with it the contact of a caller who waits on the line.
   *
   * @return empty if this person is no supervisor, or somebody else has it
   */
  public Optional<Taken> take(StaffSession session, UUID requestId) {
    if (session.role() != Role.SUPERVISOR || !StillIn.atDesk(session)) {
      return Optional.empty();
    }
    return desk.store()
        .write(transaction ->
            transaction
                .supervisors()
                .find(requestId)
                .filter(SupervisorRequests::canBeTaken)
                .map(request -> taken(transaction, session, request)));
  }

  private static boolean canBeTaken(SupervisorRequest request) {
    return request.state() == SupervisorRequestState.WAITING
        || request.state() == SupervisorRequestState.CALLBACK;
  }

  private Taken taken(Transaction transaction, StaffSession session, SupervisorRequest request) {
    SupervisorRequest taken = request.taken(session.id(), desk.now());
    if (!(transaction.supervisors().update(taken)
        instanceof Updated.Done<SupervisorRequest>(SupervisorRequest row))) {
      throw new IllegalStateException("a request changed within one transaction");
    }
    record(transaction, AuditAction.SUPERVISOR_TOOK, session, request.contactId(), request.id());
    return new Taken(row, takeOver.take(transaction, session, request));
  }

  private void record(
      Transaction transaction,
      AuditAction action,
      StaffSession session,
      UUID contactId,
      UUID requestId) {
    transaction
        .audit()
        .append(new AuditEvent(desk.now(), action, session.id(), contactId, requestId, Map.of()));
  }
}
