package org.tierline.model.escalation;

import java.time.Instant;
import java.util.UUID;
import org.tierline.model.Unspoken;

/**
 * What was said about an escalation after it was made (E10), or that a claim fell back (E5).
 *
 * @param contactId the contact in which it was said
 * @param kind an {@link EscalationChange.Outcome}, or {@code FELL_BACK}
 */
public record KeptWish(UUID contactId, String kind, String words, Instant at) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
