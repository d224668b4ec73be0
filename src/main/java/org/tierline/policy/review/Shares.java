package org.tierline.policy.review;

import java.util.List;

/** Which value a share of all reaches, by the nearest rank. */
public final class Shares {
  private Shares() {}

  /**
   * The rank of the value that so many of a hundred do not exceed: the smallest rank at which at
   * least that share of all stands. The value is one that occurred, never one between two.
   *
   * @param ofHundred 1 to 100
   * @param count how many values there are, at least one
   * @return from 1, counted from the smallest value
   */
  public static long rank(int ofHundred, long count) {
    if (ofHundred < 1 || ofHundred > 100 || count < 1) {
      throw new IllegalArgumentException("no such rank");
    }
    return Math.ceilDiv(Math.multiplyExact(count, ofHundred), 100);
  }

  /** The value at that rank of values in order, the smallest first. */
  public static <T> T of(int ofHundred, List<T> sorted) {
    return sorted.get(Math.toIntExact(rank(ofHundred, sorted.size()) - 1));
  }
}
