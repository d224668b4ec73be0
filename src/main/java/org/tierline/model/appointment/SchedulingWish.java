package org.tierline.model.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * When and where a visit is to be.
 *
 * @param office the code of another office than that of the request; null for that one
 * @param officeAgreed whether the office has decided about an urgent one (A1)
 * @param version of the request that was seen; null for whichever it is
 */
public record SchedulingWish(
    Instant at, @Nullable String office, boolean officeAgreed, @Nullable Long version) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
