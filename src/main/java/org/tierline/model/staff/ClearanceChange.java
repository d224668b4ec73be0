package org.tierline.model.staff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clearance that one person asked to grant or end, and a second one confirms or declines.
 *
 * @param staffId whom it concerns
 * @param granting whether it is granted; else it is ended
 * @param confirmedBy who confirmed or declined, null while it is asked
 * @param version counts the changes
 */
public record ClearanceChange(
    UUID id,
    UUID staffId,
    Clearance clearance,
    boolean granting,
    State state,
    UUID askedBy,
    Instant askedAt,
    @Nullable UUID confirmedBy,
    @Nullable Instant confirmedAt,
    long version) {

  /** Where it stands. */
  public enum State {
    ASKED,
    DONE,
    DECLINED
  }

  /** This, confirmed or declined by somebody. */
  public ClearanceChange answered(State answer, UUID by, Instant at) {
    return new ClearanceChange(
        id, staffId, clearance, granting, answer, askedBy, askedAt, by, at, version);
  }
}
