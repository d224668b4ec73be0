package org.tierline.model.check;

import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;

/**
 * What was found of one part.
 *
 * @param say how it stands
 * @param mend what to do about it; null if nothing has to be done
 */
public record Finding(Part part, Weight weight, Sentence say, @Nullable Sentence mend) {

  /** What is looked at, in the order in which it is told. */
  public enum Part {
    MACHINE,
    SCREEN,
    CLOCK,
    DISK,
    STORE,
    VERSION,
    RECORD,
    COPIES,
    PRINTER,
    CERTIFICATES,
    MAIL
  }

  /** How much it matters. */
  public enum Weight {
    /** As it should be. */
    FINE,
    /** Work goes on, and somebody should look. */
    WATCH,
    /** Something does not work. */
    WRONG
  }
}
