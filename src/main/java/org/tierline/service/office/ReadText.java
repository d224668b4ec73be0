package org.tierline.service.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a text was understood.
 *
 * @param readings best first
 * @param corrected the name it was read as if it was misspelled, else null
 */
record ReadText(List<Reading> readings, @Nullable String corrected) {
  static final ReadText NOTHING = new ReadText(List.of(), null);

  ReadText {
    readings = List.copyOf(readings);
  }

  boolean isNothing() {
    return readings.isEmpty();
  }
}
