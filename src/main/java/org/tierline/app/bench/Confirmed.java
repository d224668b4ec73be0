package org.tierline.app.bench;

import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationState;
import org.tierline.store.Store;
import org.tierline.store.Transaction;

/** What desks were told was done, to be looked for in the store afterwards. */
final class Confirmed {
  private final Queue<Contact> contacts = new ConcurrentLinkedQueue<>();
  private final Queue<ReadAloudNumber> requests = new ConcurrentLinkedQueue<>();
  private final Queue<ReadAloudNumber> escalations = new ConcurrentLinkedQueue<>();
  private final Set<ReadAloudNumber> resolved = ConcurrentHashMap.newKeySet();
  private final Set<UUID> claimed = ConcurrentHashMap.newKeySet();

  /** A contact as it was closed. */
  void closed(Contact contact) {
    contacts.add(contact);
  }

  void requested(ReadAloudNumber number) {
    requests.add(number);
  }

  void escalated(ReadAloudNumber number) {
    escalations.add(number);
  }

  /**
   * @throws IllegalStateException if somebody else was told the same
   */
  void claimed(Escalation escalation) {
    if (!claimed.add(escalation.id())) {
      throw new IllegalStateException("a caller was claimed twice");
    }
  }

  void resolved(Escalation escalation) {
    resolved.add(escalation.number());
  }

  int contacts() {
    return contacts.size();
  }

  int claims() {
    return claimed.size();
  }

  /** How many of all of it are not in the store, or are there otherwise. */
  long missingIn(Store store) {
    return store.read(t ->
        contacts.stream().filter(contact -> !isThere(t, contact)).count()
            + requests.stream().filter(number -> t.requests().find(number).isEmpty()).count()
            + escalations.stream().filter(number -> !isThere(t, number)).count());
  }

  private static boolean isThere(Transaction transaction, Contact closed) {
    return transaction
        .contacts()
        .find(closed.id())
        .filter(
            found -> found.state() == ContactState.CLOSED && found.notes().equals(closed.notes()))
        .isPresent();
  }

  private boolean isThere(Transaction transaction, ReadAloudNumber number) {
    Optional<Escalation> found = transaction.escalations().find(number);
    return found
        .filter(one -> !resolved.contains(number) || one.state() == EscalationState.RESOLVED)
        .isPresent();
  }
}
