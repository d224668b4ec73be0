package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.ClaimView;

/** Everything that is looked at before a claim, in one question: each row is of one kind. */
final class ClaimViewQuery {
  static final String VIEW =
      """
      SELECT found.kind, found.about, found.said,
        s.id, s.name, s.full_name, s.role, s.languages, s.clearances, s.disabled
      FROM (
        SELECT 'HELD' AS kind, escalation_id AS about, '' AS said
        FROM escalation_claim WHERE staff_id = :staffId
        UNION ALL
        SELECT 'OWN_AFFAIR', own.id, '' FROM (
      %s) own
        UNION ALL
        SELECT 'UNTOUCHED', e.id, e.windows FROM escalation_claim c
        JOIN escalation e ON e.id = c.escalation_id WHERE c.touched_at <= :since
        UNION ALL
        SELECT 'PLACE', NULL, somewhere.zones FROM (
      %s) somewhere
        UNION ALL
        SELECT 'PERSON', NULL, '') found
      LEFT JOIN staff s ON found.kind = 'PERSON' AND s.id = :staffId
      """
          .formatted(SqlOwnAffairTable.ESCALATIONS, SqlClaimTable.PLACES);

  private final Handle handle;
  private @Nullable StaffMember person;
  private int held;
  private final List<List<CallWindow>> untouched = new ArrayList<>();
  private final Set<UUID> ownAffairs = new HashSet<>();
  private final Set<Set<ZoneId>> places = new HashSet<>();

  /** What a row tells. */
  private enum Kind {
    HELD,
    OWN_AFFAIR,
    UNTOUCHED,
    PLACE,
    PERSON
  }

  ClaimViewQuery(Handle handle) {
    this.handle = handle;
  }

  ClaimView of(UUID staffId, Instant since) {
    return handle
        .createQuery(VIEW)
        .bind("staffId", staffId)
        .bind("since", since)
        .scanResultSet((rows, context) -> {
          try (ResultSet row = rows.get()) {
            while (row.next()) {
              take(row, context);
            }
          }
          return new ClaimView(person, held, untouched, ownAffairs, places);
        });
  }

  private void take(ResultSet row, StatementContext context) throws SQLException {
    switch (Columns.constant(row, "kind", Kind.class)) {
      case HELD -> held++;
      case OWN_AFFAIR -> ownAffairs.add(Columns.key(row, "about"));
      case UNTOUCHED -> untouched.add(Documents.windows(row.getString("said")));
      case PLACE -> places.add(WaitingQuery.zones(row.getString("said")));
      case PERSON -> person = personOrNull(row, context);
    }
  }

  private static @Nullable StaffMember personOrNull(ResultSet row, StatementContext context)
      throws SQLException {
    return row.getString("name") == null ? null : SqlStaffTable.staffMember(row, context);
  }
}
