package org.tierline.model.escalation;

import java.time.Instant;
import java.util.UUID;
import org.tierline.model.Unspoken;
import org.tierline.model.privacy.DisclosureLevel;

/**
 * What an officer wrote about an escalation.
 *
 * @param contactId the contact in which it was written, whose protection the words keep (P16)
 * @param level what could be said in that contact at that moment (P16)
 */
public record EscalationNote(
    UUID id,
    UUID escalationId,
    UUID contactId,
    UUID staffId,
    Kind kind,
    String words,
    DisclosureLevel level,
    Instant at) {

  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  /** What the words are for. */
  public enum Kind {
    /** How it was resolved. */
    RESOLVED,
    /** A coaching note with a return to Tier 1 (E8). */
    RETURNED,
    /** For the officer who goes on. */
    REASSIGNED,
    /** For the supervisor who goes on. */
    PASSED_UP,
    /** What an officer wants to remember. */
    NOTED
  }
}
