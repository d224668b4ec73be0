package org.tierline.model.escalation;

import java.time.Instant;
import java.util.UUID;
import org.tierline.model.Unspoken;

/**
 * A caller agreed aloud to a text message before the callback (E4).
 *
 * @param askedBy who asked
 * @param phone the number for which it was agreed, in E.164; no other gets a text
 */
public record TextConsent(UUID escalationId, UUID askedBy, Instant askedAt, String phone) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
