package org.tierline.model.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * What the backlog of the next days is reckoned from, of what the asker may know.
 *
 * @param open how many callers were not reached yet
 * @param arrivals how many escalations a business day brought, on average of the days looked at
 * @param handled how many an officer was done with on a day, in the middle of those who worked
 * @param officers how many officers were done with any on a day, in the middle of the days
 * @param daysLookedAt how many business days before today were looked at
 * @param days the next business days (Eastern)
 * @param backTest how right the same was ten business days ago; null where too little came before
 */
public record BacklogPace(
    long open,
    double arrivals,
    double handled,
    int officers,
    int daysLookedAt,
    List<LocalDate> days,
    @Nullable BackTest backTest) {
  public BacklogPace {
    days = List.copyOf(days);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
