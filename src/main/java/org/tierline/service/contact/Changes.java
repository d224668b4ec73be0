package org.tierline.service.contact;

import java.time.Instant;
import java.util.UUID;
import org.tierline.model.Updated;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.contact.Disposition;
import org.tierline.store.Transaction;

/** The changes that a contact goes through. */
final class Changes {
  private Changes() {}

  static Contact promptRead(Contact contact, Instant at) {
    return new Contact(
        contact.id(),
        contact.number(),
        contact.channel(),
        contact.state(),
        contact.staffId(),
        contact.caller(),
        contact.openedAt(),
        at,
        contact.endedAt(),
        contact.closedAt(),
        contact.disposition(),
        contact.notes(),
        contact.handOff(),
        contact.version());
  }

  static Contact words(Contact contact, Caller caller, String notes) {
    return new Contact(
        contact.id(),
        contact.number(),
        contact.channel(),
        contact.state(),
        contact.staffId(),
        caller,
        contact.openedAt(),
        contact.promptReadAt(),
        contact.endedAt(),
        contact.closedAt(),
        contact.disposition(),
        notes,
        contact.handOff(),
        contact.version());
  }

  static Contact ended(Contact contact, Instant at) {
    return new Contact(
        contact.id(),
        contact.number(),
        contact.channel(),
        ContactState.WRAP_UP,
        contact.staffId(),
        contact.caller(),
        contact.openedAt(),
        contact.promptReadAt(),
        at,
        contact.closedAt(),
        contact.disposition(),
        contact.notes(),
        contact.handOff(),
        contact.version());
  }

  static Contact closed(Contact contact, Disposition disposition, String notes, Instant at) {
    return new Contact(
        contact.id(),
        contact.number(),
        contact.channel(),
        ContactState.CLOSED,
        contact.staffId(),
        contact.caller(),
        contact.openedAt(),
        contact.promptReadAt(),
        contact.endedAt(),
        at,
        disposition,
        notes,
        contact.handOff(),
        contact.version());
  }

  static Contact takenBy(Contact contact, UUID staffId) {
    return new Contact(
        contact.id(),
        contact.number(),
        contact.channel(),
        contact.state(),
        staffId,
        contact.caller(),
        contact.openedAt(),
        contact.promptReadAt(),
        contact.endedAt(),
        contact.closedAt(),
        contact.disposition(),
        contact.notes(),
        contact.handOff(),
        contact.version());
  }

  /** Writes a contact that was read in the same transaction, so that it cannot be stale. */
  static Contact write(Transaction transaction, Contact contact) {
    return switch (transaction.contacts().update(contact)) {
      case Updated.Done<Contact>(Contact row) -> row;
      case Updated.Stale<Contact> stale ->
          throw new IllegalStateException("a contact changed within one transaction");
    };
  }
}
