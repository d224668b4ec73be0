package org.tierline.service.contact;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Updated;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.Disposition;
import org.tierline.model.danger.DangerKind;
import org.tierline.model.staff.StaffState;
import org.tierline.model.supervisor.SupervisorRequestState;
import org.tierline.policy.contact.Dispositions;
import org.tierline.policy.contact.Dispositions.Done;
import org.tierline.policy.privacy.SaidTexts;
import org.tierline.policy.referral.Agencies;
import org.tierline.service.Desk;
import org.tierline.service.chat.ChatClaims;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StaffStates;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Takes a contact from its start to its disposition. */
public final class ContactDesk {
  private final Desk desk;
  private final ContactOpening opening;

  /** Takes contacts at a desk. */
  public ContactDesk(Desk desk) {
    this.desk = desk;
    this.opening = new ContactOpening(desk);
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
    Caller known = origin == Origin.STAFF ? of(caller, caller.email(), null) : caller;
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
          record(transaction, AuditAction.PROMPT_READ, session, contact, Map.of());
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
          hear(transaction, session, stored.id(), SaidTexts.of(caller));
          hear(transaction, session, stored.id(), List.of(notes));
          Contact changed =
              Changes.words(seen, ContactOpening.withPhone(withOrigin(stored, caller)), notes);
          Updated<Contact> updated = transaction.contacts().update(changed);
          if (updated instanceof Updated.Done<Contact>(Contact kept) && isOther(stored, kept)) {
            record(transaction, AuditAction.CONTACT_CHANGED, session, kept, Map.of());
          }
          return updated;
        });
  }

  private void hear(
      Transaction transaction, StaffSession session, UUID contactId, List<String> texts) {
    new NumbersSaid(desk).hear(transaction, session, contactId, texts);
  }

  private static boolean isOther(Contact before, Contact after) {
    return !before.caller().equals(after.caller()) || !before.notes().equals(after.notes());
  }

  /** Nobody types an account, nor another sender over the one that a connector knew (P2). */
  private static Caller withOrigin(Contact stored, Caller typed) {
    Caller known = stored.caller();
    boolean written = stored.channel() == Channel.EMAIL;
    return of(typed, written ? known.email() : typed.email(), known.account());
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
              ? ended(transaction, session, contact)
              : contact;
        });
  }

  private Contact ended(Transaction transaction, StaffSession session, Contact contact) {
    if (desk.policy().privacy().applies("P10")) {
      transaction.verifications().endOfContact(contact.id(), desk.now());
    }
    new ChatClaims(desk).ended(transaction, contact.id());
    StaffStates.enter(transaction, session.id(), StaffState.WRAP_UP, desk.now());
    record(transaction, AuditAction.CALL_ENDED, session, contact, Map.of());
    return Changes.write(transaction, Changes.ended(contact, desk.now()));
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
          if (contact.state() == ContactState.OPEN) {
            contact = ended(transaction, session, contact);
          }
          hear(transaction, session, contactId, List.of(notes));
          StaffStates.enter(transaction, session.id(), StaffState.READY, desk.now());
          TakeOver.done(transaction, session, contact);
          record(
              transaction,
              AuditAction.CONTACT_CLOSED,
              session,
              contact,
              facts(transaction, contactId, disposition));
          return Changes.write(
              transaction, Changes.closed(contact, disposition, notes, desk.now()));
        });
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

  private void record(
      Transaction transaction,
      AuditAction action,
      StaffSession session,
      Contact contact,
      Map<String, String> facts) {
    transaction
        .audit()
        .append(new AuditEvent(desk.now(), action, session.id(), contact.id(), null, facts));
  }
}
