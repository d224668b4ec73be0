package org.tierline.model.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Unspoken;

/**
 * An escalation that an officer gave back to Tier 1 (E8).
 *
 * @param number null where who it is may not be told (P7)
 * @param by full name of the officer
 * @param to full name of who had made it
 * @param words the coaching note; null if the asker may not read it (P16)
 */
public record ReturnedRow(
    UUID id,
    Instant at,
    @Nullable ReadAloudNumber number,
    String by,
    String to,
    @Nullable String words) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
