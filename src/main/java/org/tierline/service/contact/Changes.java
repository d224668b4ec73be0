package org.tierline.service.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    Change change = new Change(contact);
    change.promptReadAt = at;
    return change.made();
  }

  static Contact words(Contact contact, Caller caller, String notes) {
    Change change = new Change(contact);
    change.caller = caller;
    change.notes = notes;
    return change.made();
  }

  static Contact ended(Contact contact, Instant at) {
    Change change = new Change(contact);
    change.state = ContactState.WRAP_UP;
    change.endedAt = at;
    return change.made();
  }

  static Contact closed(Contact contact, Disposition disposition, String notes, Instant at) {
    Change change = new Change(contact);
    change.state = ContactState.CLOSED;
    change.closedAt = at;
    change.disposition = disposition;
    change.notes = notes;
    return change.made();
  }

  static Contact takenBy(Contact contact, UUID staffId) {
    Change change = new Change(contact);
    change.staffId = staffId;
    return change.made();
  }

  /** Writes a contact that was read in the same transaction, so that it cannot be stale. */
  static Contact write(Transaction transaction, Contact contact) {
    return switch (transaction.contacts().update(contact)) {
      case Updated.Done<Contact>(Contact row) -> row;
      case Updated.Stale<Contact> stale ->
          throw new IllegalStateException("a contact changed within one transaction");
    };
  }

  /** A contact while something of it changes. */
  private static final class Change {
    private final Contact before;
    private ContactState state;
    private UUID staffId;
    private Caller caller;
    private @Nullable Instant promptReadAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant closedAt;
    private @Nullable Disposition disposition;
    private String notes;

    private Change(Contact before) {
      this.before = before;
      state = before.state();
      staffId = before.staffId();
      caller = before.caller();
      promptReadAt = before.promptReadAt();
      endedAt = before.endedAt();
      closedAt = before.closedAt();
      disposition = before.disposition();
      notes = before.notes();
    }

    private Contact made() {
      return new Contact(
          before.id(),
          before.number(),
          before.channel(),
          state,
          staffId,
          caller,
          before.openedAt(),
          promptReadAt,
          endedAt,
          closedAt,
          disposition,
          notes,
          before.handOff(),
          before.version());
    }
  }
}
