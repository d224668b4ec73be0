package org.tierline.model.review;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffState;

/**
 * What somebody does now, and did today.
 *
 * @param since when they began to do it; null if that is not known
 * @param worked how long they were signed in today (Eastern) and not away
 * @param ended how many escalations they were done with today, of those the asker may know of
 */
public record StaffLine(
    UUID id,
    String fullName,
    Role role,
    StaffState state,
    @Nullable Instant since,
    Duration worked,
    long ended) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
