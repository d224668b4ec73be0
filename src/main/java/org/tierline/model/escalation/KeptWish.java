package org.tierline.model.escalation;

import java.time.Instant;
import java.util.UUID;
import org.tierline.model.Unspoken;

/**
 * What was said about an escalation after it was made (E10), or that a claim fell back (E5).
 *
 * @param contactId the contact in which it was said
 */
public record KeptWish(UUID contactId, Kind kind, String words, Instant at) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  /** What was kept. */
  public enum Kind {
    /** The caller's words. */
    ADDED,
    CORRECTED,
    CANCELLED,
    /** Nobody touched the claim (E5). */
    FELL_BACK
  }
}
