package org.tierline.ui.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tierline.model.Unspoken;

/**
 * What the weekly privacy report asks of the services, for the one person who is signed in. Reading
 * it is recorded. Every call may touch the store and belongs in the background.
 */
public interface ReportJobs {
  /**
   * What happened in the week that begins on a Monday, newest first, as far as this person may know
   * of it (P8).
   */
  List<Line> read(LocalDate monday);

  /**
   * Writes the report of a week as CSV. A file that is there already stays as it is; one that
   * cannot be written to its end is taken away again.
   *
   * @throws IOException if the file cannot be written
   */
  void export(LocalDate monday, Path file) throws IOException;

  /** What the report counts. */
  enum Kind {
    GLASS,
    LOCK,
    INCIDENT,
    CLEARANCE_GRANTED,
    CLEARANCE_ENDED,
    FAILURES,
    SEARCHES
  }

  /**
   * A line of the report.
   *
   * @param who full name of whom it is about, or a caller number
   * @param what words, number of the contact, or how often
   */
  record Line(Instant at, Kind kind, String who, String what) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
