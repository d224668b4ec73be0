package org.tierline.store;

import java.util.Optional;

/** The public keys to which case records are sealed. */
public interface RecordKeyTable {
  /** The public key for records of a kind; empty until somebody holds its other half. */
  Optional<byte[]> publicKey(Kind kind);

  /**
   * Sets the public key of a kind, once and for all.
   *
   * @throws IllegalStateException if it is set already: records sealed to it would be lost
   */
  void insert(Kind kind, byte[] publicKey);

  /** Kinds of keys. Which one sealed a record is written nowhere. */
  enum Kind {
    /** All records but those of {@link #SECTION_1367}. */
    GENERAL,
    /** Records under 8 U.S.C. 1367. */
    SECTION_1367
  }
}
