package org.tierline.model.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * What a verified caller has changed about an escalation, whether it was carried out or kept as a
 * wish (E10).
 *
 * @param callback what was corrected; null if it was cancelled
 */
public record VerifiedChange(@Nullable CallbackWish callback, Instant at) {
  /** Whether the caller wants no callback any more. */
  public boolean isCancelling() {
    return callback == null;
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
