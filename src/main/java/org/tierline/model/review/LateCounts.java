package org.tierline.model.review;

import java.time.LocalDate;
import org.tierline.model.Unspoken;

/**
 * How many callers and service requests are in each group of those that are late or about to be, of
 * which the asker may know.
 *
 * @param nextDay the next business day (Eastern)
 */
public record LateCounts(long late, long today, long next, LocalDate nextDay) {
  /** How many a group has. */
  public long of(LateGroup group) {
    return switch (group) {
      case LATE -> late;
      case TODAY -> today;
      case NEXT -> next;
    };
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
