package org.tierline.model.escalation;

import java.time.Instant;
import java.util.UUID;
import org.tierline.model.ReadAloudNumber;

/**
 * Something the officer who holds an escalation is to be reminded of while it is true. Of the
 * caller it knows the number told to them and nothing else.
 *
 * @param holdsFrom from then on it is true
 * @param holdsUntil from then on it is true no more
 */
public record Reminder(
    UUID escalationId, ReadAloudNumber number, Kind kind, Instant holdsFrom, Instant holdsUntil) {

  /** Of what. */
  public enum Kind {
    /** A window that was promised to the caller is open (E2). */
    WINDOW_BEGINS,
    /** The claim is about to fall back, since nobody touched it (E5). */
    CLAIM_FALLS_BACK,
    /** The caller is to be reached today at the latest (E2). */
    DUE_TODAY
  }

  /** Whether it is true at a moment, whichever way the clock came there. */
  public boolean holdsAt(Instant now) {
    return !now.isBefore(holdsFrom) && now.isBefore(holdsUntil);
  }
}
