package org.tierline.app.bench;

import java.util.Arrays;

/**
 * The two-sample Kolmogorov–Smirnov test: whether two samples may come from one distribution.
 *
 * @param statistic the largest distance between the two empirical distribution functions
 * @param p how likely a distance as large is if there is but one distribution; asymptotic, with the
 *     correction of Stephens, good from some twenty values in each sample on
 */
public record KolmogorovSmirnov(double statistic, double p) {
  private static final int TERMS = 100;

  /** Compares two samples; neither is changed, neither may be empty. */
  public static KolmogorovSmirnov of(long[] one, long[] other) {
    if (one.length == 0 || other.length == 0) {
      throw new IllegalArgumentException("a sample has no values");
    }
    double distance = distance(sorted(one), sorted(other));
    double root = Math.sqrt((double) one.length * other.length / (one.length + other.length));
    return new KolmogorovSmirnov(distance, tail((root + 0.12 + 0.11 / root) * distance));
  }

  /** Equal values are passed together, so that ties make no distance. */
  private static double distance(long[] one, long[] other) {
    int i = 0;
    int j = 0;
    double largest = 0;
    while (i < one.length && j < other.length) {
      long value = Math.min(one[i], other[j]);
      while (i < one.length && one[i] == value) {
        i++;
      }
      while (j < other.length && other[j] == value) {
        j++;
      }
      double distance = Math.abs((double) i / one.length - (double) j / other.length);
      largest = Math.max(largest, distance);
    }
    return largest;
  }

  /** The tail of Kolmogorov's distribution: {@code 2 Σ (−1)^(k−1) exp(−2 k² x²)}. */
  static double tail(double x) {
    double sum = 0;
    for (int k = 1; k <= TERMS; k++) {
      double term = Math.exp(-2.0 * k * k * x * x);
      sum += k % 2 == 1 ? term : -term;
    }
    return x < 0.2 ? 1 : Math.clamp(2 * sum, 0, 1);
  }

  private static long[] sorted(long[] sample) {
    long[] copy = sample.clone();
    Arrays.sort(copy);
    return copy;
  }
}
