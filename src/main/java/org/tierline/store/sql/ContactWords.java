package org.tierline.store.sql;

import java.util.List;
import java.util.UUID;

/** Where the words of contacts are kept; each dialect has its own way. */
public interface ContactWords {
  /** Replaces the words of a contact. */
  void put(UUID contactId, UUID staffId, List<String> words);

  /**
   * The contacts that someone took and that have, for each of these, a word that begins with it;
   * newest first.
   */
  List<UUID> find(UUID staffId, List<String> beginnings, int limit);
}
