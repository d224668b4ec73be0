package org.tierline.store.sql;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Where the words of contacts are kept; each dialect has its own way. */
public interface ContactWords {
  /** Bytes of a mark: the random end of a key, so that two people do not share one. */
  int MARK_BYTES = 5;

  /** What stands before the words of the contacts that someone took. */
  static String mark(UUID staffId) {
    byte[] key = Columns.bytes(staffId);
    return HexFormat.of().formatHex(key, key.length - MARK_BYTES, key.length);
  }

  /** Replaces the words of a contact. */
  void put(UUID contactId, UUID staffId, List<String> words);

  /**
   * The contacts that someone took and that have, for each of these, a word that begins with it;
   * newest first.
   */
  List<UUID> find(UUID staffId, List<String> beginnings, int limit);
}
