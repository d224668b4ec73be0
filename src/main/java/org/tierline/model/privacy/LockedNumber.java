package org.tierline.model.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A number that Tier 1 cannot verify for the time being (P6), told by where it was said. The number
 * itself is not kept, and whether a case has it is not told.
 *
 * @param attemptId by which it can be unlocked
 * @param failures that count
 * @param first when the first of them was
 * @param last when the last of them was
 * @param contacts in which they were, the latest first
 */
public record LockedNumber(
    UUID attemptId, int failures, Instant first, Instant last, List<LockedContact> contacts) {
  public LockedNumber {
    contacts = List.copyOf(contacts);
  }
}
