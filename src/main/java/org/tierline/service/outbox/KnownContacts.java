package org.tierline.service.outbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.service.staff.StaffSession;

/**
 * The open contacts of whoever is signed in, as they were last seen or will be once all is
 * delivered; in memory only, and forgotten with the person. Safe for any thread.
 */
final class KnownContacts {
  private final Map<UUID, Map<UUID, Contact>> known = new TreeMap<>();

  /** Remembers a contact until it is closed; gives it back. */
  synchronized Contact see(StaffSession session, Contact contact) {
    Map<UUID, Contact> own = known.computeIfAbsent(session.id(), _ -> new TreeMap<>());
    if (contact.state() == ContactState.CLOSED) {
      own.remove(contact.id());
    } else {
      own.put(contact.id(), contact);
    }
    return contact;
  }

  synchronized Optional<Contact> find(StaffSession session, UUID contactId) {
    return Optional.ofNullable(known.getOrDefault(session.id(), Map.of()).get(contactId));
  }

  /** All of them, those that began last first. */
  synchronized List<Contact> all(StaffSession session) {
    return known.getOrDefault(session.id(), Map.of()).values().stream()
        .sorted((one, other) -> other.openedAt().compareTo(one.openedAt()))
        .toList();
  }

  synchronized void forget(StaffSession session) {
    known.remove(session.id());
  }
}
