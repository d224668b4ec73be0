package org.tierline.model.review;

import java.time.LocalDate;
import org.tierline.model.Unspoken;

/**
 * What the same formula would have told some business days ago for this morning, and what is true.
 *
 * @param day the morning on which it would have been told (Eastern)
 * @param daysLookedAt how many business days before that one the pace is from
 * @param officers how many officers were done with any on a day, in the middle of those days
 * @param told how many it would have told for this morning
 * @param open how many were open this morning
 */
public record BackTest(LocalDate day, int daysLookedAt, int officers, long told, long open) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
