package org.tierline.service.escalation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallAttempt;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationState;
import org.tierline.policy.escalation.AttemptRule;
import org.tierline.service.Desk;
import org.tierline.service.cases.CaseAccess;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/**
 * Starts a callback: the only way to a contact of that channel (P2). The caller is verified anew in
 * it, and what was told before stands beside (E7).
 */
public final class CallbackStart {
  private static final OpenAnswer NOT_YOURS =
      new OpenAnswer.Refused(Sentence.of("say.callback.notYours"), List.of("P2", "E5"));
  private static final OpenAnswer HANDS_FULL =
      new OpenAnswer.Refused(Sentence.of("say.callback.yourHandsFull"), List.of("E5"));
  private static final OpenAnswer NO_SAFE_CONTACT =
      new OpenAnswer.Refused(Sentence.of("say.callback.noSafeContact"), List.of("P8"));

  private final Desk desk;
  private final ContactDesk contacts;
  private final CaseAccess cases;

  /** Starts the callbacks of a desk. */
  public CallbackStart(Desk desk, ContactDesk contacts, CaseAccess cases) {
    this.desk = desk;
    this.contacts = contacts;
    this.cases = cases;
  }

  /**
   * Starts the callback of an escalation: for its holder, or for any fitting officer while its
   * attempts are used up, who then holds it. A number that nobody has answers as one that somebody
   * else holds.
   */
  public OpenAnswer start(StaffSession session, String typed) {
    return desk.store()
        .read(transaction -> startable(transaction, session, typed))
        .map(escalation -> start(session, typed, safeContact(session, escalation)))
        .orElse(NOT_YOURS);
  }

  /** Asked again, since whoever holds it may have changed while the safe contact was looked for. */
  private OpenAnswer start(StaffSession session, String typed, Optional<String> safe) {
    return desk.store()
        .write(transaction ->
            startable(transaction, session, typed)
                .map(escalation -> started(transaction, session, escalation, safe))
                .orElse(NOT_YOURS));
  }

  private Optional<Escalation> startable(
      Transaction transaction, StaffSession session, String typed) {
    return ServedEscalations.find(transaction, session, typed)
        .filter(escalation -> mayStart(transaction, session, escalation));
  }

  private boolean mayStart(Transaction transaction, StaffSession session, Escalation escalation) {
    return switch (escalation.state()) {
      case CLAIMED, SCHEDULED -> ServedEscalations.isHeldBy(transaction, session, escalation);
      case UNREACHED ->
          session.staff().languages().contains(escalation.language())
              && isKept(transaction, escalation);
      case WAITING, RESOLVED, RETURNED, WITH_SUPERVISOR, CANCELLED -> false;
    };
  }

  /** The place of somebody who was not reached is kept for some business days (E6). */
  private boolean isKept(Transaction transaction, Escalation escalation) {
    AttemptRule rule = new AttemptRule(desk.calendar(), desk.policy().callbacks());
    return !desk.today().isAfter(rule.keptUntil(transaction.callbacks().attempts(escalation.id())));
  }

  private OpenAnswer started(
      Transaction transaction, StaffSession session, Escalation escalation, Optional<String> safe) {
    boolean isProtected = isProtected(escalation);
    if (escalation.state() == EscalationState.UNREACHED
        && transaction.claims().heldBy(session.id()) >= desk.policy().callbacks().mostClaims()) {
      return HANDS_FULL;
    }
    if (isProtected && safe.isEmpty()) {
      transaction.claims().release(escalation.id());
      transaction.escalations().update(escalation.withState(EscalationState.WITH_SUPERVISOR));
      return NO_SAFE_CONTACT;
    }
    if (escalation.state() == EscalationState.UNREACHED) {
      transaction.escalations().update(escalation.withState(EscalationState.CLAIMED));
      transaction.claims().claim(escalation.id(), session.id(), desk.now());
    }
    transaction.claims().touch(escalation.id(), desk.now());
    transaction
        .callbacks()
        .insertAttempt(
            new CallAttempt(
                desk.ids().get(),
                escalation.id(),
                session.id(),
                AttemptOutcome.REACHED,
                desk.now()));
    OpenAnswer answer =
        contacts.openCallback(
            transaction,
            session,
            caller(transaction, escalation, isProtected ? safe.orElse(null) : escalation.phone()));
    if (answer instanceof OpenAnswer.Opened opened) {
      remember(transaction, session, opened.contact(), escalation);
    }
    return answer;
  }

  private static boolean isProtected(Escalation escalation) {
    return escalation.queue() == EscalationQueue.SPECIAL_HANDLING;
  }

  /** Of every case whose number the caller said; never a number that the caller gave (P8). */
  private Optional<String> safeContact(StaffSession session, Escalation escalation) {
    if (!isProtected(escalation)) {
      return Optional.empty();
    }
    UUID contactId = escalation.contactId();
    Set<UUID> said =
        desk.store().read(t -> t.escalations().protectedCasesSaid(contactId, session.keys()));
    return cases.safeContact(session, contactId, said);
  }

  private static Caller caller(
      Transaction transaction, Escalation escalation, @Nullable String phone) {
    Caller told =
        transaction
            .contacts()
            .find(escalation.contactId())
            .map(Contact::caller)
            .orElse(Caller.UNKNOWN);
    return new Caller(
        told.name(), phone, told.email(), told.zip(), told.country(), escalation.language(), null);
  }

  private void remember(
      Transaction transaction, StaffSession session, Contact contact, Escalation escalation) {
    transaction.claims().insertCallback(contact.id(), escalation.id());
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.CALLBACK_STARTED,
                session.id(),
                contact.id(),
                escalation.id(),
                Map.of()));
  }
}
