package org.tierline.model.outreach;

import java.time.Instant;
import java.util.UUID;
import org.tierline.model.Unspoken;

/** What was heard at an event. */
public record EventFeedback(UUID id, UUID eventId, UUID staffId, String words, Instant at) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
