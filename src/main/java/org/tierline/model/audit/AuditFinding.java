package org.tierline.model.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with the record of what happened: the first such thing in a chain, or
 * among the seals.
 *
 * @param desk whose chain it is, or null if it is about seals
 * @param first number of the event, or seal, from which it is wrong
 * @param last the last one it can be said of; the same as {@code first} where it is one alone
 * @param seal number of the seal that showed it, or null if the chain itself did
 */
public record AuditFinding(
    What what, @Nullable String desk, long first, long last, @Nullable Long seal) {

  /** What is wrong. */
  public enum What {
    /** The event is not as it was written. */
    CHANGED,
    /** Events are missing that others follow. */
    REMOVED,
    /** Another event of the chain stands in its place. */
    REORDERED,
    /** The event was not written there. */
    INSERTED,
    /** The end of the chain is missing. */
    CUT_OFF,
    /** One of the events was changed, and all hashes after it made anew. */
    REWRITTEN,
    /** Count and hash of the chain's last event are missing. */
    HEAD_MISSING,
    /** They are not those of the chain's last event. */
    HEAD_CHANGED,
    /** The store never issued the desk. */
    DESK_UNKNOWN,
    /** The seal is not as it was signed. */
    SEAL_CHANGED,
    /** Seals are missing. */
    SEAL_REMOVED,
    /** The seal was signed with a key that signed none of those kept elsewhere. */
    SEAL_KEY_UNKNOWN
  }
}
