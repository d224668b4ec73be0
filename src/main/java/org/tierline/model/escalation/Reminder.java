package org.tierline.model.escalation;

import java.time.Instant;
import java.util.UUID;
import org.tierline.model.Unspoken;

/**
 * Something that is to be done for a caller while it is true: by the officer who holds their
 * escalation, or by any supervisor where a supervisor owes the call (V1). Of the caller it knows a
 * number and nothing else.
 *
 * @param about the escalation, or the request for a supervisor
 * @param number of the escalation, or of the contact in which a supervisor was asked for
 * @param holdsFrom from then on it is true
 * @param holdsUntil from then on it is true no more
 */
public record Reminder(
    UUID about, String number, Kind kind, Instant holdsFrom, Instant holdsUntil) {

  /** Of what. */
  public enum Kind {
    /** A window that was promised to the caller is open (E2). */
    WINDOW_BEGINS,
    /** The hours of the day on which a supervisor calls back have begun (V1). */
    SUPERVISOR_HOURS_BEGIN,
    /** The claim is about to fall back, since nobody touched it (E5). */
    CLAIM_FALLS_BACK,
    /** The caller is to be reached today at the latest (E2). */
    DUE_TODAY,
    /** A supervisor is to call back today (V1). */
    SUPERVISOR_DUE_TODAY;

    /** Whether supervisors owe the call, so that it is about a request for one. */
    public boolean isOwedBySupervisors() {
      return this == SUPERVISOR_HOURS_BEGIN || this == SUPERVISOR_DUE_TODAY;
    }
  }

  /** Whether it is true at a moment, whichever way the clock came there. */
  public boolean holdsAt(Instant now) {
    return !now.isBefore(holdsFrom) && now.isBefore(holdsUntil);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
