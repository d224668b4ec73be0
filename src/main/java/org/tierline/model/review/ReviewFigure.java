package org.tierline.model.review;

import org.tierline.model.Unspoken;

/**
 * A figure of the review.
 *
 * @param key its name, such as {@code late}; the same in each export
 * @param value a number with a point, or a day
 * @param day the day of a figure of the days ahead (Eastern), else empty
 */
public record ReviewFigure(String key, String value, Unit unit, String day) {
  /** What the value counts. */
  public enum Unit {
    ESCALATIONS,
    MINUTES,
    OFFICERS,
    INSTANT
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
