package org.tierline.service.contact;

import java.util.Optional;
import java.util.UUID;
import org.tierline.model.contact.Contact;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Reads a contact for the person who has it. */
public final class OwnContact {
  private OwnContact() {}

  /**
   * The contact.
   *
   * @throws IllegalArgumentException if there is none of this key, or somebody else has it
   * @throws org.tierline.service.staff.SessionEnded if the name of this person was closed
   */
  public static Contact of(Transaction transaction, StaffSession session, UUID contactId) {
    return find(transaction, session, contactId)
        .orElseThrow(() ->
            new IllegalArgumentException("no contact of this person has the key " + contactId));
  }

  /**
   * The contact, which nobody else changes until this transaction ends.
   *
   * @throws IllegalArgumentException if there is none of this key, or somebody else has it
   * @throws org.tierline.service.staff.SessionEnded if the name of this person was closed
   */
  public static Contact toChange(Transaction transaction, StaffSession session, UUID contactId) {
    transaction.alone(contactId);
    return of(transaction, session, contactId);
  }

  /**
   * The contact; empty if there is none of this key, or somebody else has it now, such as a
   * supervisor who took it over.
   *
   * @throws org.tierline.service.staff.SessionEnded if the name of this person was closed
   */
  public static Optional<Contact> find(
      Transaction transaction, StaffSession session, UUID contactId) {
    StillIn.require(transaction, session);
    return transaction
        .contacts()
        .find(contactId)
        .filter(contact -> contact.staffId().equals(session.id()));
  }
}
