package org.tierline.store.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.tierline.model.escalation.Escalation;
import org.tierline.store.ReviewTable;

/** What the review asks of {@code escalation}. */
final class SqlReviewTable implements ReviewTable {
  /** As the indexes of those who were not reached have it, word for word. */
  private static final String NOT_REACHED =
      """
      reached_at IS NULL AND state IN ('WAITING', 'CLAIMED', 'SCHEDULED', 'WITH_SUPERVISOR')\
      """;

  private static final String KNOWN =
      " AND (:cleared OR queue <> 'SPECIAL_HANDLING' OR reason = 'IDENTITY')";

  static final String BY_DUE =
      "SELECT due, count(*) AS n FROM escalation WHERE " + NOT_REACHED + KNOWN + " GROUP BY due";

  static final String PAGE =
      "SELECT * FROM escalation WHERE "
          + NOT_REACHED
          + KNOWN
          + """
           AND due >= :from AND due <= :until AND (due, created_at, id) > (:due, :createdAt, :id)
          ORDER BY due, created_at, id LIMIT :limit
          """;

  private static final After FIRST = new After(LocalDate.EPOCH, Instant.EPOCH, new UUID(0, 0));

  private final Handle handle;

  SqlReviewTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public Map<LocalDate, Long> notReachedByDue(boolean cleared) {
    return handle
        .createQuery(BY_DUE)
        .bind("cleared", cleared)
        .map((row, _) -> Map.entry(Columns.day(row, "due"), row.getLong("n")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public List<Escalation> notReached(DuePage page) {
    After given = page.after();
    After after = given == null ? FIRST : given;
    return handle
        .createQuery(PAGE)
        .bind("cleared", page.cleared())
        .bind("from", page.from())
        .bind("until", page.until())
        .bind("due", after.due())
        .bind("createdAt", after.createdAt())
        .bind("id", after.id())
        .bind("limit", page.limit())
        .map(SqlEscalationTable::escalation)
        .list();
  }
}
