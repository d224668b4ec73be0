package org.tierline.service.contact;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tierline.model.Updated;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.Disposition;
import org.tierline.model.supervisor.SupervisorRequestState;
import org.tierline.policy.contact.Dispositions;
import org.tierline.policy.contact.Dispositions.Done;
import org.tierline.policy.referral.Agencies;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Takes a contact from its start to its disposition. */
public final class ContactDesk {
  private final Desk desk;
  private final ContactRecord record;
  private final ContactOpening opening;
  private final ContactSteps steps;

  /** Takes contacts at a desk. */
  public ContactDesk(Desk desk) {
    this.desk = desk;
    this.record = new ContactRecord(desk);
    this.opening = new ContactOpening(desk);
    this.steps = new ContactSteps(desk);
  }

  /** Who begins a contact: only a connector stands for an authenticated sender (P2). */
  public enum Origin {
    STAFF,
    CONNECTOR
  }

  /**
   * Opens a contact; the caller's number is written in E.164 if it can be read so. An account that
   * staff give is left out: only a connector knows who signed in (P2).
   */
  public OpenAnswer open(StaffSession session, Channel channel, Caller caller, Origin origin) {
    if (!StillIn.atDesk(session)) {
      return ContactOpening.LOCKED;
    }
    Optional<OpenAnswer> refused = ContactOpening.refusal(channel, caller, origin);
    Caller known = origin == Origin.STAFF ? ContactSteps.asTyped(caller) : caller;
    return refused.orElseGet(() -> desk.store().writeBeside(t -> open(t, session, channel, known)));
  }

  private OpenAnswer open(
      Transaction transaction, StaffSession session, Channel channel, Caller caller) {
    transaction.alone(session.id());
    return opening.open(transaction, session, desk.ids().get(), channel, caller, null);
  }

  /**
   * Opens the contact in which an officer calls back (P2, E7); who may do so was decided before.
   *
   * @param caller with the number that is dialled
   */
  public OpenAnswer openCallback(Transaction transaction, StaffSession session, Caller caller) {
    if (!StillIn.atDesk(session)) {
      return ContactOpening.LOCKED;
    }
    return opening.open(transaction, session, desk.ids().get(), Channel.CALLBACK, caller, null);
  }

  /** A contact of this person; at a locked desk without anything that was said (P10). */
  public Contact find(StaffSession session, UUID contactId) {
    Contact found = desk.store().read(t -> OwnContact.of(t, session, contactId));
    return StillIn.atDesk(session) ? found : found.wordless();
  }

  /** Confirms that the privacy prompt was read to the caller (P1). Again changes nothing. */
  public Contact confirmPrompt(StaffSession session, UUID contactId) {
    if (!StillIn.atDesk(session)) {
      return find(session, contactId);
    }
    return desk.store()
        .writeBeside(transaction -> {
          Contact contact = OwnContact.toChange(transaction, session, contactId);
          if (contact.promptReadAt() != null || contact.state() != ContactState.OPEN) {
            return contact;
          }
          record.add(transaction, AuditAction.PROMPT_READ, session, contact, Map.of());
          return Changes.write(transaction, Changes.promptRead(contact, desk.now()));
        });
  }

  /**
   * Saves the caller and the notes, as they were typed over a contact that was seen.
   *
   * @return stale, with what is stored, if the contact was changed elsewhere meanwhile
   */
  public Updated<Contact> save(StaffSession session, Contact seen, Caller caller, String notes) {
    return desk.store()
        .writeBeside(transaction -> {
          Contact stored = OwnContact.toChange(transaction, session, seen.id());
          if (stored.state() == ContactState.CLOSED) {
            return new Updated.Stale<>(stored);
          }
          return steps.save(transaction, session, stored, seen, caller, notes);
        });
  }

  /** The call has ended: every open gate ends with it (P10), notes go on. */
  public Contact endCall(StaffSession session, UUID contactId) {
    if (!StillIn.atDesk(session)) {
      return find(session, contactId);
    }
    return desk.store()
        .writeBeside(transaction -> {
          transaction.alone(session.id());
          Contact contact = OwnContact.toChange(transaction, session, contactId);
          return contact.state() == ContactState.OPEN
              ? steps.end(transaction, session, contact)
              : contact;
        });
  }

  /** Closes a contact for good; ends the call first if it has not ended. Again changes nothing. */
  public Contact close(
      StaffSession session, UUID contactId, Disposition disposition, String notes) {
    if (!StillIn.atDesk(session)) {
      return find(session, contactId);
    }
    return desk.store()
        .writeBeside(transaction -> {
          transaction.alone(session.id());
          Contact contact = OwnContact.toChange(transaction, session, contactId);
          if (contact.state() == ContactState.CLOSED) {
            return contact;
          }
          return steps.close(transaction, session, contact, disposition, notes);
        });
  }

  /** The disposition to propose, from what was done in a contact. */
  public Optional<Disposition> proposeDisposition(StaffSession session, UUID contactId) {
    if (!StillIn.atDesk(session)) {
      return Optional.empty();
    }
    return desk.store()
        .read(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
          return Dispositions.propose(done(transaction, contact));
        });
  }

  private static Set<Done> done(Transaction transaction, Contact contact) {
    Set<Done> done = EnumSet.noneOf(Done.class);
    if (!transaction.danger().ofContact(contact.id()).isEmpty()) {
      done.add(Done.DANGER_SCRIPT_USED);
    }
    if (!transaction.requests().ofContact(contact.id()).isEmpty()) {
      done.add(Done.REQUEST_CREATED);
    }
    if (!transaction.escalations().ofContact(contact.id()).isEmpty()) {
      done.add(Done.ESCALATED);
    }
    if (!transaction.appointments().ofContact(contact.id()).isEmpty()) {
      done.add(Done.APPOINTMENT_REQUESTED);
    }
    if (transaction.requests().referrals(contact.id()) > 0
        || transaction.appointments().referrals(contact.id()) > 0) {
      done.add(Done.REFERRED_INTERNATIONAL);
    }
    for (String code : transaction.referrals().ofContact(contact.id())) {
      done.add(Agencies.isOther(code) ? Done.REFERRED_OTHER_AGENCY : Done.DIRECTED);
    }
    if (transaction.supervisors().ofContact(contact.id()).stream()
        .anyMatch(request ->
            request.state() == SupervisorRequestState.TAKEN
                || request.state() == SupervisorRequestState.DONE)) {
      done.add(Done.SUPERVISOR_TOOK);
    }
    int links = transaction.links().sentIn(contact.id()).size();
    if (links > 0) {
      done.add(Done.LINK_SENT);
    }
    if (transaction.messages().ofContact(contact.id()).size() > links) {
      done.add(Done.ANSWER_SENT);
    }
    if (transaction.guidance().wasAnyGiven(contact.id())) {
      done.add(Done.GENERAL_ANSWER_GIVEN);
    }
    if (transaction.verifications().disclosures(contact.id()) > 0) {
      done.add(Done.CASE_DISCLOSED);
    } else if (transaction.verifications().failures(contact.id()) > 0) {
      done.add(Done.VERIFICATION_FAILED);
    }
    return done;
  }
}
