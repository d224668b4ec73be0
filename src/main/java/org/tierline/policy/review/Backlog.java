package org.tierline.policy.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the backlog will be at the pace of the last days. */
public final class Backlog {
  private Backlog() {}

  /**
   * The pace of work.
   *
   * @param open how many are open today
   * @param arrivals how many come in on a business day, on average
   * @param handled how many an officer is done with on a day, in the middle (median)
   */
  public record Pace(long open, double arrivals, double handled) {}

  /**
   * How many will be open at the end of each of the next business days: those of the day before,
   * plus the arrivals of a day, less officers times handled a day; never less than none.
   *
   * @param officers how many work on each day, not negative
   */
  public static List<Long> ahead(Pace pace, int officers, int days) {
    List<Long> ahead = new ArrayList<>();
    double open = pace.open();
    for (int day = 0; day < days; day++) {
      open = Math.max(0, open + pace.arrivals() - officers * pace.handled());
      ahead.add(Math.round(open));
    }
    return List.copyOf(ahead);
  }

  /** The value in the middle, the mean of two if there are two; 0 if there is none. */
  public static double middle(Collection<? extends Number> values) {
    double[] sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return 0;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
