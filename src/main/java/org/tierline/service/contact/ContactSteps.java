package org.tierline.service.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Updated;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.Disposition;
import org.tierline.model.danger.DangerKind;
import org.tierline.model.staff.StaffState;
import org.tierline.policy.privacy.SaidTexts;
import org.tierline.service.Desk;
import org.tierline.service.chat.ChatClaims;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StaffStates;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * The steps that a contact goes through, each within the transaction of whoever takes it, at the
 * time that the clock of the desk tells; and what a contact looks like after each, without a store.
 * Whether the person may take the step, and is at the desk, was asked before.
 */
public final class ContactSteps {
  private final Desk desk;
  private final ContactRecord record;
  private final ContactOpening opening;
  private final ContactOpening.StateEntry states;

  /** Steps taken now. */
  public ContactSteps(Desk desk) {
    this(desk, StaffStates::enter);
  }

  private ContactSteps(Desk desk, ContactOpening.StateEntry states) {
    this.desk = desk;
    this.record = new ContactRecord(desk);
    this.states = states;
    this.opening = new ContactOpening(desk, states);
  }

  /**
   * Steps taken earlier, of which the store hears only now.
   *
   * @param desk its clock stands at the time when they were taken
   */
  public static ContactSteps late(Desk desk) {
    return new ContactSteps(desk, StaffStates::enterLate);
  }

  /** Begins a contact. */
  public OpenAnswer.Opened open(
      Transaction transaction,
      StaffSession session,
      ContactKeys keys,
      Channel channel,
      Caller caller) {
    return opening.open(transaction, session, keys, channel, caller, null);
  }

  /**
   * Saves caller and notes over a contact that was seen.
   *
   * @param stored as it is now, and is not closed
   * @return stale if it is not the one that was seen
   */
  public Updated<Contact> save(
      Transaction transaction,
      StaffSession session,
      Contact stored,
      Contact seen,
      Caller caller,
      String notes) {
    hear(transaction, session, stored.id(), SaidTexts.of(caller));
    hear(transaction, session, stored.id(), List.of(notes));
    Contact changed = Changes.words(seen, withOrigin(stored, caller), notes);
    Updated<Contact> updated = transaction.contacts().update(changed);
    if (updated instanceof Updated.Done<Contact>(Contact kept) && isOther(stored, kept)) {
      record.add(transaction, AuditAction.CONTACT_CHANGED, session, kept, Map.of());
    }
    return updated;
  }

  private static boolean isOther(Contact before, Contact after) {
    return !before.caller().equals(after.caller()) || !before.notes().equals(after.notes());
  }

  /** Ends the call of a contact that is open: every gate ends with it (P10). */
  public Contact end(Transaction transaction, StaffSession session, Contact contact) {
    if (desk.policy().privacy().applies("P10")) {
      transaction.verifications().endOfContact(contact.id(), desk.now());
    }
    new ChatClaims(desk).ended(transaction, contact.id());
    states.enter(transaction, session.id(), StaffState.WRAP_UP, desk.now());
    record.add(transaction, AuditAction.CALL_ENDED, session, contact, Map.of());
    return Changes.write(transaction, Changes.ended(contact, desk.now()));
  }

  /** Closes a contact that is not closed; ends the call first if it has not ended. */
  public Contact close(
      Transaction transaction,
      StaffSession session,
      Contact contact,
      Disposition disposition,
      String notes) {
    Contact ended =
        contact.state() == ContactState.OPEN ? end(transaction, session, contact) : contact;
    hear(transaction, session, contact.id(), List.of(notes));
    states.enter(transaction, session.id(), StaffState.READY, desk.now());
    TakeOver.done(transaction, session, ended);
    record.add(
        transaction,
        AuditAction.CONTACT_CLOSED,
        session,
        ended,
        facts(transaction, contact.id(), disposition));
    return Changes.write(transaction, Changes.closed(ended, disposition, notes, desk.now()));
  }

  /** Leaves words to whoever took a contact over, after what is stored. */
  public void leave(Transaction transaction, StaffSession session, Contact contact, String words) {
    new TakeOver(desk).leave(transaction, session, contact, words);
  }

  /** The disposition, and beside it the kinds of danger for which words were read (M3). */
  private static Map<String, String> facts(
      Transaction transaction, UUID contactId, Disposition disposition) {
    List<DangerKind> dangers = transaction.danger().ofContact(contactId);
    return dangers.isEmpty()
        ? Map.of("disposition", disposition.name())
        : Map.of(
            "disposition",
            disposition.name(),
            "danger",
            dangers.stream().map(DangerKind::name).collect(Collectors.joining(" ")));
  }

  private void hear(
      Transaction transaction, StaffSession session, UUID contactId, List<String> texts) {
    new NumbersSaid(desk).hear(transaction, session, contactId, texts);
  }

  /** Why somebody cannot begin a contact so; empty if they can (P2, P10). */
  public static Optional<OpenAnswer> refusal(StaffSession session, Channel channel, Caller caller) {
    return StillIn.atDesk(session)
        ? ContactOpening.refusal(channel, caller, ContactDesk.Origin.STAFF)
        : Optional.of(ContactOpening.LOCKED);
  }

  /** What is told of a contact that somebody begins at a time; nothing is written. */
  public static OpenAnswer.Opened opened(
      Desk desk,
      StaffSession session,
      ContactKeys keys,
      Channel channel,
      Caller caller,
      Instant at) {
    return ContactOpening.opened(
        desk, session, ContactOpening.begun(session, keys, channel, asTyped(caller), at, null));
  }

  /** A contact with other words; nothing is written. */
  public static Contact worded(Contact contact, Caller caller, String notes) {
    return Changes.words(contact, withOrigin(contact, caller), notes);
  }

  /** A contact whose call has ended; nothing is written. */
  public static Contact ended(Contact contact, Instant at) {
    return Changes.ended(contact, at);
  }

  /** A contact that is closed; nothing is written. */
  public static Contact closed(Contact contact, Disposition disposition, String notes, Instant at) {
    Contact ended = contact.state() == ContactState.OPEN ? Changes.ended(contact, at) : contact;
    return Changes.closed(ended, disposition, notes, at);
  }

  /** Nobody types an account: only a connector knows who signed in (P2). */
  public static Caller asTyped(Caller caller) {
    return of(caller, caller.email(), null);
  }

  /** Nobody types an account, nor another sender over the one that a connector knew (P2). */
  static Caller withOrigin(Contact stored, Caller typed) {
    Caller known = stored.caller();
    boolean written = stored.channel() == Channel.EMAIL;
    return ContactOpening.withPhone(
        of(typed, written ? known.email() : typed.email(), known.account()));
  }

  private static Caller of(Caller caller, @Nullable String email, @Nullable String account) {
    return new Caller(
        caller.name(),
        caller.phone(),
        email,
        caller.zip(),
        caller.country(),
        caller.language(),
        account);
  }
}
