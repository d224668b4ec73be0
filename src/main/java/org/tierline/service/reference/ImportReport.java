package org.tierline.service.reference;

import java.util.ArrayList;
import java.util.List;
import org.tierline.model.Unspoken;

/**
 * What came of a file.
 *
 * @param taken how many rows are in the store now
 * @param badLines the first thousand of the bad ones
 * @param bad how many were bad
 */
public record ImportReport(long taken, List<BadLine> badLines, long bad) {
  /** A file with nothing in it. */
  public static final ImportReport NOTHING = new ImportReport(0, List.of(), 0);

  private static final int MOST_REPORTED = 1_000;

  /** A copy of the lines is kept. */
  public ImportReport {
    badLines = List.copyOf(badLines);
  }

  /**
   * A row that was not loaded.
   *
   * @param line on which it begins, from 1
   * @param reason what is wrong with it, without what stands there; of one value it begins with the
   *     name of its column
   */
  public record BadLine(long line, String reason) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  /** The first of all bad rows, for whoever counts the rest. */
  static final class Counting {
    private final List<BadLine> badLines = new ArrayList<>();
    private long bad;
    private long taken;

    void bad(long line, String reason) {
      bad++;
      if (badLines.size() < MOST_REPORTED) {
        badLines.add(new BadLine(line, reason));
      }
    }

    void taken(long rows) {
      taken += rows;
    }

    ImportReport report() {
      return new ImportReport(taken, badLines, bad);
    }
  }
}
