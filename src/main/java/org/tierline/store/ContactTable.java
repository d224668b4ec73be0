package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Updated;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactSummary;
import org.tierline.model.contact.DayCounts;

/** Contacts and their words. */
public interface ContactTable {
  /** Adds a contact and the words to find it by. A key that is there already changes nothing. */
  void insert(Contact contact);

  /** Replaces a contact of the same key and version; the stored version grows by one. */
  Updated<Contact> update(Contact contact);

  Optional<Contact> find(UUID id);

  /**
   * Contacts that were opened in a span of time, in the order of their keys.
   *
   * @param after key of the last one that is known, or null
   */
  List<Contact> between(Instant from, Instant until, @Nullable UUID after, int limit);

  /** The contacts that someone has not closed yet, newest first. */
  List<ContactSummary> unfinished(UUID staffId);

  /**
   * The contacts that someone took since an instant, newest first.
   *
   * @param before opened before this instant, for the next page
   */
  List<ContactSummary> taken(UUID staffId, Instant since, Instant before, int limit);

  /** How many contacts someone took since an instant, by how they ended; kept, not counted. */
  DayCounts countsSince(UUID staffId, Instant since);

  /**
   * Finds by words of name, number, telephone and notes among the contacts that someone took (P15).
   * Every word must be there or begin a word that is.
   */
  List<ContactSummary> search(UUID staffId, String words, int limit);

  /**
   * How many contacts before one have a passed gate on a case; none without a case (P15).
   *
   * @param caseId the case, or null
   */
  int countBefore(UUID contactId, @Nullable UUID caseId);

  /**
   * Other contacts with a passed gate on a case whose gate is open in this one, newest first (P15);
   * none in which more was told than may be told here (P16).
   *
   * @param staffId who holds the open gates
   */
  List<ContactSummary> verifiedOnSameCases(UUID contactId, UUID staffId, Instant now, int limit);
}
