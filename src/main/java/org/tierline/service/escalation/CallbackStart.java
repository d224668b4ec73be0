package org.tierline.service.escalation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallAttempt;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationState;
import org.tierline.policy.escalation.AttemptRule;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.service.Desk;
import org.tierline.service.cases.CaseAccess;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.escalation.DialHours.Refusal;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * Starts a callback: the only way to a contact of that channel (P2). The caller is verified anew in
 * it, and what was told before stands beside (E7).
 */
public final class CallbackStart {
  private static final OpenAnswer HANDS_FULL =
      new OpenAnswer.Refused(Sentence.of("say.callback.yourHandsFull"), List.of("E5"));
  private static final OpenAnswer NO_SAFE_CONTACT =
      new OpenAnswer.Refused(Sentence.of("say.callback.noSafeContact"), List.of("P8"));

  private final Desk desk;
  private final ContactDesk contacts;
  private final SafeContacts safeContacts;
  private final DialHours dialHours;
  private final FallenClaims fallen;

  /** Starts the callbacks of a desk. */
  public CallbackStart(Desk desk, ContactDesk contacts, CaseAccess cases, CallerZones zones) {
    this.desk = desk;
    this.contacts = contacts;
    this.safeContacts = new SafeContacts(desk, cases);
    this.dialHours = new DialHours(desk, zones);
    this.fallen = new FallenClaims(desk);
  }

  /**
   * Starts the callback of an escalation: for its holder, or for any fitting officer while its
   * attempts are used up, who then holds it; only in the hours in which the telephone may ring
   * (E3). A number that nobody has answers as one that somebody else holds.
   */
  public OpenAnswer start(StaffSession session, String typed) {
    if (!StillIn.atDesk(session)) {
      return notYours(Sentence.of("say.desk.locked"));
    }
    Optional<String> safe =
        desk.store()
            .read(transaction -> startable(transaction, session, typed))
            .flatMap(escalation -> safeContacts.of(session, escalation));
    // Asked again: whoever holds it may have changed while the safe contact was looked for.
    return desk.store()
        .write(transaction -> {
          fallen.letFallBack(transaction);
          return startable(transaction, session, typed)
              .map(escalation -> started(transaction, session, escalation, safe))
              .orElseGet(() -> notYours(fallen.whyNotHeld(transaction, session, typed)));
        });
  }

  private static OpenAnswer notYours(Sentence why) {
    return new OpenAnswer.Refused(why, List.of("P2", "E5"));
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
    boolean isProtected = SafeContacts.isNeeded(escalation);
    if (escalation.state() == EscalationState.UNREACHED
        && transaction.claims().heldBy(session.id()) >= desk.policy().callbacks().mostClaims()) {
      return HANDS_FULL;
    }
    if (isProtected && safe.isEmpty()) {
      transaction.claims().release(escalation.id());
      transaction.escalations().write(escalation.withState(EscalationState.WITH_SUPERVISOR));
      return NO_SAFE_CONTACT;
    }
    Optional<Refusal> notNow = dialHours.refusal(transaction, escalation, safe);
    if (notNow.isPresent()) {
      return new OpenAnswer.Refused(notNow.get().say(), notNow.get().rules());
    }
    if (escalation.state() == EscalationState.UNREACHED) {
      transaction.escalations().write(escalation.withState(EscalationState.CLAIMED));
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
