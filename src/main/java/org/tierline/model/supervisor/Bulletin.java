package org.tierline.model.supervisor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * A supervisor's notice to all desks.
 *
 * @param writtenBy the supervisor
 * @param words general: of no case and of nobody
 * @param endsAt from then on it is shown no more
 * @param withdrawnBy the supervisor who took it back before, or null
 * @param version counts the changes
 */
public record Bulletin(
    UUID id,
    UUID writtenBy,
    String words,
    Instant writtenAt,
    Instant endsAt,
    @Nullable UUID withdrawnBy,
    @Nullable Instant withdrawnAt,
    long version) {

  /** Whether it is shown at a moment. */
  public boolean isInForce(Instant now) {
    return withdrawnAt == null && now.isBefore(endsAt);
  }

  /** The same, taken back. */
  public Bulletin withdrawn(UUID by, Instant at) {
    return new Bulletin(id, writtenBy, words, writtenAt, endsAt, by, at, version);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
