package org.tierline.proof.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.tierline.model.cases.Protection;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.model.staff.Role;
import org.tierline.proof.gate.People.Person;
import org.tierline.service.CalendarShelf;
import org.tierline.service.Desk;
import org.tierline.service.Numbers;
import org.tierline.service.PolicyShelf;
import org.tierline.service.contact.ContactDesk;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.privacy.PrivacyGate;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Samples;
import org.tierline.store.Store;
import org.tierline.store.TestStores;

/** Answers cells by the gate itself, on a SQLite store of its own. */
final class RealGate implements AutoCloseable {
  private final Store store;
  private final AtomicReference<Instant> now = new AtomicReference<>(TestStores.NOW);
  private final Desk desk;
  private final ContactDesk contacts;
  private final PrivacyGate gate;
  private final Map<Person, StaffSession> people;
  private final Map<ContactKey, UUID> fresh = new HashMap<>();
  private final CaseShelf shelf;

  /** On a new store, which it closes. */
  RealGate(Store store) {
    this.store = store;
    desk =
        new Desk(
            store,
            now::get,
            PolicyShelf.of(store),
            CalendarShelf.of(store),
            Samples::id,
            new Numbers(new Random(1)));
    contacts = new ContactDesk(desk);
    gate = new PrivacyGate(desk, (started, after) -> {});
    people = new People(desk).everybody();
    shelf = new CaseShelf(store, person(Role.ADMINISTRATOR, false).keys(), this::fail);
  }

  /** Tries a cell in a contact of its channel. */
  VerificationAnswer answer(Cell cell) {
    StaffSession who = person(cell.role(), cell.cleared());
    CaseFile file = shelf.file(cell.situation(), cell.protection());
    ContactKey key =
        new ContactKey(
            who.id(),
            cell.channel(),
            cell.situation() == Situation.ORIGIN_OF_ANOTHER,
            cell.situation() != Situation.PROMPT_NOT_READ);
    UUID contact = fresh.computeIfAbsent(key, _ -> open(who, cell));
    int failures =
        switch (cell.situation()) {
          case AFTER_TWO_FAILURES, THIRD_FAILURE -> 2;
          case CONTACT_LOCKED -> 3;
          default -> 0;
        };
    for (int i = 0; i < failures; i++) {
      gate.verify(who, contact, cell.relationship(), Said.NOTHING, false);
    }
    VerificationAnswer answer =
        gate.verify(
            who,
            contact,
            cell.relationship(),
            Saying.of(cell, file),
            cell.situation() != Situation.SAFE_CONTACT_NOT_CONFIRMED);
    boolean costsNothing =
        answer.outcome() != VerificationOutcome.NOT_VERIFIED
            && answer.outcome() != VerificationOutcome.LOCKED;
    if (failures > 0 || !costsNothing) {
      fresh.remove(key);
    }
    return answer;
  }

  @Override
  public void close() {
    store.close();
  }

  Desk desk() {
    return desk;
  }

  PrivacyGate gate() {
    return gate;
  }

  /** Imports the cases of a situation under numbers of their own. */
  CaseFile file(Situation situation, Protection protection) {
    return shelf.file(situation, protection);
  }

  StaffSession person(Role role, boolean cleared) {
    return Objects.requireNonNull(people.get(new Person(role, cleared)));
  }

  /** Opens a contact as a cell needs it, with the prompt read. */
  UUID open(StaffSession who, Cell cell) {
    Origins origins = Origins.of(cell);
    Caller caller =
        new Caller(null, "+12145550143", origins.sender(), null, null, "en", origins.account());
    UUID id =
        cell.channel() == Channel.CALLBACK
            ? calledBack(who, caller)
            : opened(contacts.open(who, cell.channel(), caller, ContactDesk.Origin.CONNECTOR));
    if (cell.situation() != Situation.PROMPT_NOT_READ) {
      contacts.confirmPrompt(who, id);
    }
    return id;
  }

  private static UUID opened(OpenAnswer answer) {
    return answer instanceof OpenAnswer.Opened opened
        ? opened.contact().id()
        : fail("a contact was not opened");
  }

  private static UUID fail(String why) {
    throw new AssertionError(why);
  }

  /** A callback begins from an escalation, not at the desk of contacts. */
  private UUID calledBack(StaffSession who, Caller caller) {
    Contact contact =
        new Contact(
            desk.ids().get(),
            desk.numbers().contact(desk.now()),
            Channel.CALLBACK,
            ContactState.OPEN,
            who.id(),
            caller,
            desk.now(),
            null,
            null,
            null,
            null,
            "",
            null,
            1);
    store.write(t -> {
      t.contacts().insert(contact);
      return true;
    });
    return contact.id();
  }

  private void fail(CaseFile file, int times, Duration ago) {
    now.set(TestStores.NOW.minus(ago));
    StaffSession officer = person(Role.TIER_2, false);
    Cell cell =
        new Cell(
            Channel.PHONE_DOMESTIC,
            Role.TIER_2,
            Relationship.APPLICANT_OR_PETITIONER,
            Protection.NONE,
            false,
            Situation.WRONG_NAME);
    for (int i = 0; i < times; i++) {
      gate.verify(officer, open(officer, cell), cell.relationship(), Saying.of(cell, file), false);
    }
    now.set(TestStores.NOW);
  }

  private record ContactKey(UUID staff, Channel channel, boolean another, boolean prompt) {}
}
