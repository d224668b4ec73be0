package org.tierline.ui.staff;

import java.util.List;
import org.tierline.service.cases.CaseImport.BadLine;
import org.tierline.service.cases.CaseImport.Taking;

/**
 * What came of taking in a file, as the screen says it.
 *
 * @param taken how many cases were taken in
 * @param bad how many lines were left out
 * @param badLines the first of them
 */
record TakenIn(Ending ending, long taken, long bad, List<BadLine> badLines) {
  /** How many lines are listed at most. */
  static final int MOST_LISTED = 100;

  TakenIn {
    badLines = List.copyOf(badLines);
  }

  /** How it ended. */
  enum Ending {
    WHOLE,
    STOPPED,
    FILE_BROKE,
    NOBODY_OPENS_CASES,
    NOBODY_IS_CLEARED,
    NO_FILE,
    FAILED
  }

  static TakenIn of(Taking taking) {
    Ending ending =
        switch (taking.end()) {
          case WHOLE -> Ending.WHOLE;
          case STOPPED -> Ending.STOPPED;
          case FILE_BROKE -> Ending.FILE_BROKE;
          case NOBODY_OPENS_CASES -> Ending.NOBODY_OPENS_CASES;
          case NOBODY_IS_CLEARED -> Ending.NOBODY_IS_CLEARED;
        };
    List<BadLine> all = taking.report().badLines();
    return new TakenIn(
        ending,
        taking.report().taken(),
        taking.report().bad(),
        all.subList(0, Math.min(MOST_LISTED, all.size())));
  }

  /** An end without a report. */
  static TakenIn nothing(Ending ending) {
    return new TakenIn(ending, 0, 0, List.of());
  }

  /** How many bad lines there are beyond those listed. */
  long unlisted() {
    return bad - badLines.size();
  }
}
