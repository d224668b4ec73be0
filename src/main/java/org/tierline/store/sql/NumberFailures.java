package org.tierline.store.sql;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Failed attempts on the numbers of a case (P6). */
final class NumberFailures {
  /** No digest is as short as this one. */
  private static final byte[] NO_NUMBER = new byte[0];

  /**
   * The failures on the number that was said, or on the other number of its case if those are more:
   * a case whose receipt number is locked is not to be had by its A-number either (P6). Always two
   * numbers are counted; for a number of no case, which fails whatever is counted, the other is one
   * of the case beside.
   */
  static final String FAILURES =
      """
      SELECT max(t.failures) AS n
      FROM (
        SELECT (
          SELECT count(*) FROM attempt a
          WHERE a.number = o.number AND a.at >= :since AND <stillCounts>) AS failures
        FROM (
          SELECT :number AS number
          UNION ALL
          SELECT coalesce(
            (SELECT n.digest FROM case_number n
              WHERE n.case_id = :caseId AND n.digest <> :number ORDER BY n.digest LIMIT 1),
            :none)) o) t
      """;

  private NumberFailures() {}

  /**
   * @param caseId the case of the number, or the one it is compared with
   */
  static int count(Handle handle, byte[] number, UUID caseId, Instant since) {
    return handle
        .createQuery(FAILURES)
        .define("stillCounts", SqlLockTable.STILL_COUNTS)
        .bind("number", number)
        .bind("caseId", caseId)
        .bind("none", NO_NUMBER)
        .bind("since", since)
        .map((row, _) -> row.getInt("n"))
        .one();
  }
}
