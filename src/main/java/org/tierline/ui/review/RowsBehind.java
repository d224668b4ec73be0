package org.tierline.ui.review;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next rows of a short list that is read whole, by the last row that is known. */
final class RowsBehind {
  private RowsBehind() {}

  /** Rows go by their order, so that one that went meanwhile neither hides nor repeats others. */
  static <T> List<T> of(List<T> all, Comparator<T> order, @Nullable T last, int limit) {
    return all.stream()
        .sorted(order)
        .filter(row -> last == null || order.compare(row, last) > 0)
        .limit(limit)
        .toList();
  }
}
