package org.tierline.service.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.HandOff;
import org.tierline.model.staff.StaffState;
import org.tierline.policy.Policies;
import org.tierline.policy.contact.PhoneNumbers;
import org.tierline.policy.privacy.Gate;
import org.tierline.policy.privacy.SaidTexts;
import org.tierline.service.Desk;
import org.tierline.service.contact.ContactDesk.Origin;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StaffStates;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Begins a contact, whether staff or a hand-off asks for it. */
final class ContactOpening {
  /** Nobody begins anything at a locked desk (P10). */
  static final OpenAnswer LOCKED =
      new OpenAnswer.Refused(Sentence.of("say.desk.locked"), List.of("P10"));

  private final Desk desk;
  private final StateEntry states;

  ContactOpening(Desk desk) {
    this(desk, StaffStates::enter);
  }

  /**
   * @param states what becomes of what the person does now
   */
  ContactOpening(Desk desk, StateEntry states) {
    this.desk = desk;
    this.states = states;
  }

  /** Somebody does something else from a time on. */
  @FunctionalInterface
  interface StateEntry {
    void enter(Transaction transaction, UUID staffId, StaffState state, Instant at);
  }

  /** Why a contact of a channel cannot begin so (P2); empty if it can. */
  static Optional<OpenAnswer> refusal(Channel channel, Caller caller, Origin origin) {
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
    return key.isEmpty() ? Optional.empty() : Optional.of(refused(key));
  }

  private static OpenAnswer refused(String key) {
    return new OpenAnswer.Refused(Sentence.of(key), List.of("P2"));
  }

  OpenAnswer.Opened open(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      Channel channel,
      Caller caller,
      @Nullable HandOff handOff) {
    ContactKeys keys = new ContactKeys(contactId, desk.numbers().contact(desk.now()));
    return open(transaction, session, keys, channel, caller, handOff);
  }

  OpenAnswer.Opened open(
      Transaction transaction,
      StaffSession session,
      ContactKeys keys,
      Channel channel,
      Caller caller,
      @Nullable HandOff handOff) {
    StillIn.require(transaction, session);
    Instant now = desk.now();
    Contact contact = begun(session, keys, channel, caller, now, handOff);
    transaction.contacts().insert(contact);
    hear(transaction, session, contact);
    states.enter(transaction, session.id(), StaffState.ON_CONTACT, now);
    transaction
        .audit()
        .append(
            new AuditEvent(
                now,
                AuditAction.CONTACT_OPENED,
                session.id(),
                keys.id(),
                null,
                Map.of("channel", channel.name())));
    return opened(desk, session, contact);
  }

  /** What is told of a contact that has begun; looks nothing up. */
  static OpenAnswer.Opened opened(Desk desk, StaffSession session, Contact contact) {
    Policies policy = desk.policies().at(contact.openedAt());
    return new OpenAnswer.Opened(
        contact,
        Gate.ceiling(contact.channel(), session.role(), policy.privacy()),
        policy.deadlines().replyDue(contact).orElse(null),
        List.of("P2", "P3"));
  }

  /** A contact as it begins. */
  static Contact begun(
      StaffSession session,
      ContactKeys keys,
      Channel channel,
      Caller caller,
      Instant at,
      @Nullable HandOff handOff) {
    return new Contact(
        keys.id(),
        keys.number(),
        channel,
        ContactState.OPEN,
        session.id(),
        withPhone(caller),
        at,
        null,
        null,
        null,
        null,
        "",
        handOff,
        1);
  }

  private void hear(Transaction transaction, StaffSession session, Contact contact) {
    HandOff handOff = contact.handOff();
    String account = contact.caller().account();
    List<String> texts = new ArrayList<>(SaidTexts.of(contact.caller()));
    if (handOff != null) {
      texts.addAll(SaidTexts.of(handOff));
    }
    new NumbersSaid(desk).hear(transaction, session, contact.id(), texts);
    if (account != null) {
      transaction.said().keepAccount(contact.id(), account, session.keys());
    }
  }

  /** The caller with the number written in E.164 if it can be read so. */
  static Caller withPhone(Caller caller) {
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
}
