package org.tierline.ui.common;

import java.util.List;

/** The sizes of text that can be chosen, in per cent. */
public final class TextSize {
  /** All of them, from the usual to the double. */
  public static final List<Integer> STEPS = List.of(100, 110, 125, 150, 175, 200);

  private TextSize() {}

  /** The next larger one, or the largest. */
  public static int larger(int percent) {
    return STEPS.stream().filter(step -> step > percent).findFirst().orElse(STEPS.getLast());
  }

  /** The next smaller one, or the smallest. */
  public static int smaller(int percent) {
    return STEPS.reversed().stream()
        .filter(step -> step < percent)
        .findFirst()
        .orElse(STEPS.getFirst());
  }

  /** The nearest that can be chosen. */
  public static int nearest(int percent) {
    return STEPS.stream()
        .min((a, b) -> Integer.compare(Math.abs(a - percent), Math.abs(b - percent)))
        .orElse(STEPS.getFirst());
  }
}
