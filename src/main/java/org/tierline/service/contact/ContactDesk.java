package org.tierline.service.contact;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Updated;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.Disposition;
import org.tierline.model.contact.HandOff;
import org.tierline.model.contact.WaitingHandOff;
import org.tierline.model.staff.StaffState;
import org.tierline.model.supervisor.SupervisorRequestState;
import org.tierline.policy.Policies;
import org.tierline.policy.contact.Dispositions;
import org.tierline.policy.contact.Dispositions.Done;
import org.tierline.policy.contact.PhoneNumbers;
import org.tierline.policy.privacy.Gate;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/** Takes a contact from its start to its disposition. */
public final class ContactDesk {
  private final Desk desk;

  /** Takes contacts at a desk. */
  public ContactDesk(Desk desk) {
    this.desk = desk;
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
    Optional<OpenAnswer> refused = refusal(channel, caller, origin);
    return refused.isPresent()
        ? refused.get()
        : desk.store()
            .write(t ->
                opened(
                    t,
                    session,
                    desk.ids().get(),
                    channel,
                    origin == Origin.STAFF ? of(caller, caller.email(), null) : caller,
                    null));
  }

  /**
   * Puts a hand-off where the desks see it. The same external id again changes nothing. What needs
   * an authenticated account, sender or envelope does not come this way (P2), nor does a callback.
   *
   * @return the key to {@link #take} it by; empty if its channel is not one of these
   */
  public Optional<UUID> deliver(HandOff handOff) {
    if (refusal(handOff.channel(), Caller.UNKNOWN, Origin.STAFF).isPresent()) {
      return Optional.empty();
    }
    UUID id = keyOf(handOff);
    desk.store()
        .write(transaction -> {
          transaction.contacts().insertHandOff(id, handOff);
          return true;
        });
    return Optional.of(id);
  }

  /**
   * Opens a contact with what a hand-off knows, as it arrives from a connector. What the caller
   * said goes before what the hand-off knows.
   *
   * @return empty if this hand-off was taken before
   */
  public Optional<OpenAnswer> openWith(StaffSession session, Caller caller, HandOff handOff) {
    Optional<OpenAnswer> refused = refusal(handOff.channel(), caller, Origin.CONNECTOR);
    if (refused.isPresent()) {
      return refused;
    }
    return desk.store()
        .write(transaction -> {
          UUID key = keyOf(handOff);
          UUID contactId = desk.ids().get();
          transaction.contacts().insertHandOff(key, handOff);
          return transaction
              .contacts()
              .claimHandOff(key, contactId)
              .map(known ->
                  opened(
                      transaction,
                      session,
                      contactId,
                      known.channel(),
                      completed(caller, known),
                      known));
        });
  }

  private static UUID keyOf(HandOff handOff) {
    return UUID.nameUUIDFromBytes(handOff.externalId().getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<OpenAnswer> refusal(Channel channel, Caller caller, Origin origin) {
    String key =
        switch (channel) {
          case CALLBACK -> "say.open.callbackOnlyFromList";
          case SECURE_MESSAGE, EMAIL, MAIL ->
              origin == Origin.STAFF
                  ? "say.open.onlyFromHandOff"
                  : channel == Channel.SECURE_MESSAGE && caller.account() == null
                      ? "say.open.noAccount"
                      : channel == Channel.EMAIL && caller.email() == null
                          ? "say.open.noSender"
                          : "";
          default -> "";
        };
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(new OpenAnswer.Refused(Sentence.of(key), List.of("P2")));
  }

  /** Takes a hand-off that waits; empty if somebody else has it already. */
  public Optional<OpenAnswer> take(StaffSession session, UUID handOffId) {
    return desk.store()
        .write(transaction -> {
          UUID contactId = desk.ids().get();
          return transaction
              .contacts()
              .claimHandOff(handOffId, contactId)
              .map(handOff -> taken(transaction, session, contactId, handOff));
        });
  }

  private OpenAnswer taken(
      Transaction transaction, StaffSession session, UUID contactId, HandOff handOff) {
    Caller nobody = new Caller(null, null, null, null, null, handOff.language(), null);
    return opened(
        transaction, session, contactId, handOff.channel(), completed(nobody, handOff), handOff);
  }

  private static Caller completed(Caller said, HandOff handOff) {
    return new Caller(
        said.name() == null ? handOff.callerName() : said.name(),
        said.phone() == null ? handOff.callerNumber() : said.phone(),
        said.email(),
        said.zip() == null ? handOff.said().get("zip") : said.zip(),
        said.country(),
        said.language(),
        said.account());
  }

  private OpenAnswer opened(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      Channel channel,
      Caller caller,
      @Nullable HandOff handOff) {
    Instant now = desk.now();
    Contact contact =
        new Contact(
            contactId,
            desk.numbers().contact(now),
            channel,
            ContactState.OPEN,
            session.id(),
            withPhone(caller),
            now,
            null,
            null,
            null,
            null,
            "",
            handOff,
            1);
    transaction.contacts().insert(contact);
    transaction.supervisors().setState(session.id(), StaffState.ON_CONTACT);
    record(
        transaction,
        AuditAction.CONTACT_OPENED,
        session,
        contact,
        Map.of("channel", channel.name()));
    Policies policy = desk.policies().at(now);
    return new OpenAnswer.Opened(
        contact,
        Gate.ceiling(channel, session.role(), policy.privacy()),
        channel == Channel.WEBFORM ? now.plus(policy.deadlines().webformReply()) : null,
        List.of("P2", "P3"));
  }

  private static Caller withPhone(Caller caller) {
    String phone = caller.phone();
    return phone == null
        ? caller
        : new Caller(
            caller.name(),
            PhoneNumbers.toE164(phone).orElse(phone),
            caller.email(),
            caller.zip(),
            caller.country(),
            caller.language(),
            caller.account());
  }

  /** A contact of this person. */
  public Contact find(StaffSession session, UUID contactId) {
    return desk.store().read(t -> OwnContact.of(t, session, contactId));
  }

  /** Confirms that the privacy prompt was read to the caller (P1). Again changes nothing. */
  public Contact confirmPrompt(StaffSession session, UUID contactId) {
    return desk.store()
        .write(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
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
        .write(transaction -> {
          Contact stored = OwnContact.of(transaction, session, seen.id());
          if (stored.state() == ContactState.CLOSED) {
            return new Updated.Stale<>(stored);
          }
          return transaction
              .contacts()
              .update(Changes.words(seen, withPhone(withOrigin(stored, caller)), notes));
        });
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
    return desk.store()
        .write(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
          return contact.state() == ContactState.OPEN
              ? ended(transaction, session, contact)
              : contact;
        });
  }

  private Contact ended(Transaction transaction, StaffSession session, Contact contact) {
    if (desk.policy().privacy().applies("P10")) {
      transaction.verifications().endOfContact(contact.id(), desk.now());
    }
    transaction.supervisors().setState(session.id(), StaffState.WRAP_UP);
    record(transaction, AuditAction.CALL_ENDED, session, contact, Map.of());
    return Changes.write(transaction, Changes.ended(contact, desk.now()));
  }

  /** Closes a contact for good; ends the call first if it has not ended. Again changes nothing. */
  public Contact close(
      StaffSession session, UUID contactId, Disposition disposition, String notes) {
    return desk.store()
        .write(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
          if (contact.state() == ContactState.CLOSED) {
            return contact;
          }
          if (contact.state() == ContactState.OPEN) {
            contact = ended(transaction, session, contact);
          }
          transaction.supervisors().setState(session.id(), StaffState.READY);
          record(
              transaction,
              AuditAction.CONTACT_CLOSED,
              session,
              contact,
              Map.of("disposition", disposition.name()));
          return Changes.write(
              transaction, Changes.closed(contact, disposition, notes, desk.now()));
        });
  }

  /** The disposition to propose, from what was done in a contact. */
  public Optional<Disposition> proposeDisposition(StaffSession session, UUID contactId) {
    return desk.store()
        .read(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
          return Dispositions.propose(done(transaction, contact));
        });
  }

  private static Set<Done> done(Transaction transaction, Contact contact) {
    Set<Done> done = EnumSet.noneOf(Done.class);
    if (!transaction.requests().ofContact(contact.id()).isEmpty()) {
      done.add(Done.REQUEST_CREATED);
    }
    if (!transaction.escalations().ofContact(contact.id()).isEmpty()) {
      done.add(Done.ESCALATED);
    }
    if (transaction.requests().referrals(contact.id()) > 0) {
      done.add(Done.REFERRED_INTERNATIONAL);
    }
    if (transaction.supervisors().ofContact(contact.id()).stream()
        .anyMatch(request ->
            request.state() == SupervisorRequestState.TAKEN
                || request.state() == SupervisorRequestState.DONE)) {
      done.add(Done.SUPERVISOR_TOOK);
    }
    if (transaction.verifications().disclosures(contact.id()) > 0) {
      done.add(Done.CASE_DISCLOSED);
    } else if (transaction.verifications().failures(contact.id()) > 0) {
      done.add(Done.VERIFICATION_FAILED);
    }
    return done;
  }

  /** The hand-offs that wait for anyone, oldest first. */
  public List<WaitingHandOff> incoming(int limit) {
    return desk.store().read(transaction -> transaction.contacts().waitingHandOffs(limit));
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
