package org.tierline.model.escalation;

import java.time.Instant;

/** A stretch of time in which an officer may call: from (inclusive) until (exclusive). */
public record CallWindow(Instant from, Instant to) {
  public CallWindow {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("a window ends after it begins");
    }
  }
}
