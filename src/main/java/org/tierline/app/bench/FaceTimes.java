package org.tierline.app.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What was measured of the faces of a failure.
 *
 * @param times of each face
 * @param pairs each two faces compared
 */
public record FaceTimes(List<Times> times, List<Pair> pairs) {
  private static final double NANOS_PER_MILLI = 1_000_000;

  public FaceTimes {
    times = List.copyOf(times);
    pairs = List.copyOf(pairs);
  }

  static FaceTimes of(Map<Face, long[]> nanos) {
    List<Times> times = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    nanos.forEach((one, sample) -> {
      times.add(Times.of(one, sample));
      nanos.forEach((other, another) -> {
        if (one.compareTo(other) < 0) {
          KolmogorovSmirnov compared = KolmogorovSmirnov.of(sample, another);
          pairs.add(new Pair(one, other, compared.statistic(), compared.p()));
        }
      });
    });
    return new FaceTimes(times, pairs);
  }

  /** The smallest p of all pairs. */
  public double smallestP() {
    return pairs.stream().mapToDouble(Pair::p).min().orElse(1);
  }

  /** Percentiles of one face, in milliseconds. */
  public record Times(Face face, int attempts, double p50, double p95, double p99) {
    private static Times of(Face face, long[] nanos) {
      long[] sorted = nanos.clone();
      Arrays.sort(sorted);
      return new Times(
          face, nanos.length, millis(sorted, 50), millis(sorted, 95), millis(sorted, 99));
    }

    private static double millis(long[] sorted, int percent) {
      return sorted[(sorted.length - 1) * percent / 100] / NANOS_PER_MILLI;
    }
  }

  /** Two faces, by the two-sample Kolmogorov–Smirnov test. */
  public record Pair(Face one, Face other, double statistic, double p) {}
}
