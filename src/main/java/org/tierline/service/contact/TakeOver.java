package org.tierline.service.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.staff.StaffState;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.model.supervisor.SupervisorRequestState;
import org.tierline.policy.privacy.OwnAffairRule;
import org.tierline.service.Desk;
import org.tierline.service.chat.ChatClaims;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.privacy.ReadableWords;
import org.tierline.service.privacy.SpecialCallbacks;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StaffStates;
import org.tierline.store.Transaction;

/**
 * A supervisor takes over whoever asked for one: the contact becomes theirs, every gate of it shuts
 * and is passed anew (V1, P10), and what the first person had typed goes with it.
 */
public final class TakeOver {
  private static final List<String> RULES = List.of("V1", "P10");

  private final Desk desk;
  private final ContactOpening opening;

  /** Takes over at a desk. */
  public TakeOver(Desk desk) {
    this.desk = desk;
    this.opening = new ContactOpening(desk);
  }

  /**
   * The contact in which a supervisor goes on with the caller of a request; part of the transaction
   * that takes the request. Empty if nobody is on the line: a caller who is to be called back, or
   * has hung up, stays with whoever talked to them; only an own affair leaves them also then (P17).
   *
   * @param request as it was before it was taken
   */
  public Optional<Contact> take(
      Transaction transaction, StaffSession taker, SupervisorRequest request) {
    return transaction
        .contacts()
        .find(request.contactId())
        .filter(contact -> !contact.staffId().equals(taker.id()))
        .filter(contact -> !transaction.ownAffairs().isDeclared(contact.id(), taker.id()))
        .flatMap(contact -> take(transaction, taker, request, contact));
  }

  private Optional<Contact> take(
      Transaction transaction, StaffSession taker, SupervisorRequest request, Contact contact) {
    boolean own = transaction.ownAffairs().isDeclared(contact.id(), contact.staffId());
    boolean onTheLine =
        request.state() == SupervisorRequestState.WAITING && contact.state() == ContactState.OPEN;
    if (contact.state() == ContactState.CLOSED || (!own && !onTheLine)) {
      return Optional.empty();
    }
    return Optional.of(
        mayRead(transaction, taker, contact)
            ? passed(transaction, taker, contact, own)
            : anew(transaction, taker, contact));
  }

  private Contact passed(
      Transaction transaction, StaffSession taker, Contact contact, boolean own) {
    Contact passed =
        new Passing(desk, transaction)
            .pass(taker, contact, taker.id(), own ? OwnAffairRule.RULES : RULES);
    if (own) {
      new OwnClaims(desk, transaction).giveWith(passed);
    }
    return passed;
  }

  /** Words keep their protection (P16), and so does a callback of special handling (P8). */
  private static boolean mayRead(Transaction transaction, StaffSession taker, Contact contact) {
    boolean special = SpecialCallbacks.calledBack(transaction, contact.id()).isPresent();
    return ReadableWords.among(transaction, taker, List.of(contact.id())).contains(contact.id())
        && (!special || Clearances.holdsSection1367(transaction, taker));
  }

  /**
   * For whoever may not read what was written, the caller begins a contact that tells nothing of
   * it; what was written stays with who wrote it, to be finished.
   */
  private Contact anew(Transaction transaction, StaffSession taker, Contact contact) {
    transaction.verifications().endOfContact(contact.id(), desk.now());
    if (contact.state() == ContactState.OPEN) {
      Changes.write(transaction, Changes.ended(contact, desk.now()));
      StaffStates.enter(transaction, contact.staffId(), StaffState.WRAP_UP, desk.now());
    }
    Caller known = contact.caller();
    Caller caller =
        new Caller(known.name(), null, null, null, null, known.language(), known.account());
    Contact begun =
        opening
            .open(transaction, taker, desk.ids().get(), contact.channel(), caller, null)
            .contact();
    new ChatClaims(desk).moved(transaction, contact.id(), begun.id());
    return begun;
  }

  /**
   * What somebody had typed when their contact was taken over, and had not stored yet: it goes
   * after what is stored, so that nothing typed is lost and nothing stored is overwritten.
   *
   * @throws IllegalArgumentException if this person never asked for a supervisor there
   */
  public void leaveWords(StaffSession session, UUID contactId, String words) {
    desk.store()
        .write(transaction -> {
          if (!hasHandedOver(transaction, session, contactId)) {
            throw new IllegalArgumentException("this person left no contact " + contactId);
          }
          transaction
              .contacts()
              .find(contactId)
              .ifPresent(contact -> leave(transaction, session, contact, words));
          return true;
        });
  }

  /** The same within a transaction, in which it was asked who may. */
  void leave(Transaction transaction, StaffSession session, Contact contact, String words) {
    if (contact.notes().contains(words.strip())) {
      return;
    }
    new NumbersSaid(desk).hear(transaction, session, contact.id(), List.of(words));
    String notes = contact.notes();
    String both = words.startsWith(notes) ? words : notes.stripTrailing() + "\n" + words.strip();
    Changes.write(transaction, Changes.words(contact, contact.caller(), both));
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.CONTACT_CHANGED,
                session.id(),
                contact.id(),
                null,
                Map.of()));
  }

  /** Whoever took a request over closes the contact: the request is done. */
  static void done(Transaction transaction, StaffSession taker, Contact contact) {
    transaction.supervisors().ofContact(contact.id()).stream()
        .filter(request -> request.state() == SupervisorRequestState.TAKEN)
        .filter(request -> taker.id().equals(request.takenBy()))
        .forEach(request -> transaction.supervisors().update(request.done()));
  }

  /** Whether somebody else, who took it over, has the contact now. */
  public boolean isTaken(StaffSession session, UUID contactId) {
    return desk.store()
        .read(transaction ->
            hasHandedOver(transaction, session, contactId)
                && OwnContact.find(transaction, session, contactId).isEmpty());
  }

  /** Whether this person had a contact that a supervisor took over, or took it over themselves. */
  public static boolean hasHandedOver(
      Transaction transaction, StaffSession session, UUID contactId) {
    return transaction.supervisors().ofContact(contactId).stream()
        .anyMatch(request ->
            session.id().equals(request.takenBy())
                || (request.staffId().equals(session.id()) && request.takenBy() != null));
  }
}
