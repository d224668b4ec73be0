package org.tierline.model.privacy;

import java.time.Instant;
import org.tierline.model.Unspoken;

/**
 * Something happened too often within an hour (P6).
 *
 * @param name a full name, or the number as it stands on the contact
 * @param first when it was too often for the first time
 * @param last when it was for the last
 * @param most the most within one hour
 */
public record Burst(Kind kind, String name, Instant first, Instant last, int most) {
  /** Who did it, or from where. */
  public enum Kind {
    STAFF_MEMBER,
    CALLER_NUMBER
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
