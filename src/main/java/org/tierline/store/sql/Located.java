package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Where a number leads: the case it is of, and one beside it that a number of no case is compared
 * with. Whatever the number, one row is read.
 */
public record Located(Optional<UUID> caseId, Optional<UUID> beside) {
  /**
   * Always one row, whether the number is of a case or not; beside it, in the order of digests,
   * stands a case that chance chose.
   */
  static final String LOCATE =
      """
      SELECT
        (SELECT CASE WHEN count(*) = 1 THEN min(case_id) END
          FROM case_number WHERE digest = :digest) AS case_id,
        (SELECT case_id FROM case_number WHERE digest > :digest ORDER BY digest, case_id LIMIT 1)
          AS beside
      """;

  static Located at(Handle handle, byte[] digest) {
    return handle.createQuery(LOCATE).bind("digest", digest).map((row, _) -> of(row)).one();
  }

  /** The one row that locating gives. */
  public static Located of(ResultSet row) throws SQLException {
    return new Located(
        Optional.ofNullable(Columns.keyOrNull(row, "case_id")),
        Optional.ofNullable(Columns.keyOrNull(row, "beside")));
  }

  /** The case that what was said is compared with, whether the number is of a case or not. */
  public UUID comparedWith(UUID decoy) {
    return caseId.or(() -> beside).orElse(decoy);
  }
}
