package org.tierline.store;

import java.util.Optional;
import java.util.UUID;
import org.tierline.model.contact.HandOff;

/** The letters that came by e-mail: each becomes work once, and a conversation stays one. */
public interface LetterTable {
  /**
   * Keeps that a letter became part of a hand-off.
   *
   * @param threadId the conversation it is of
   * @return false if that is known
   */
  boolean insert(UUID letterId, UUID threadId, UUID handOffId);

  /** Whether a letter is known. */
  boolean isKnown(UUID letterId);

  /** The hand-off that the last letter of a conversation became part of. */
  Optional<Conversation> lastOf(UUID threadId);

  /** Changes the words of a hand-off that still waits. */
  void extend(UUID handOffId, HandOff extended);

  /**
   * A conversation as it stands.
   *
   * @param waiting whether nobody has taken it yet
   * @param forClearedOnly whether only who is cleared may know of it (P8)
   */
  record Conversation(UUID handOffId, HandOff handOff, boolean waiting, boolean forClearedOnly) {}
}
