package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.tierline.model.Updated;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.ClearanceChange;
import org.tierline.store.ClearanceTable;

/** {@code clearance_change}. */
final class SqlClearanceTable implements ClearanceTable {
  static final String ASKED =
      "SELECT * FROM clearance_change WHERE state = 'ASKED' ORDER BY asked_at, id";

  private final Handle handle;

  SqlClearanceTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void insert(ClearanceChange change) {
    handle
        .createUpdate(
            """
            INSERT INTO clearance_change (
              id, staff_id, clearance, granting, state, asked_by, asked_at, confirmed_by,
              confirmed_at, version)
            VALUES (
              :id, :staffId, :clearance, :granting, :state, :askedBy, :askedAt, NULL, NULL, 0)
            ON CONFLICT (id) DO NOTHING
            """)
        .bind("id", change.id())
        .bind("staffId", change.staffId())
        .bind("clearance", change.clearance())
        .bind("granting", change.granting())
        .bind("state", change.state())
        .bind("askedBy", change.askedBy())
        .bind("askedAt", change.askedAt())
        .execute();
  }

  @Override
  public Optional<ClearanceChange> find(UUID id) {
    return handle
        .createQuery("SELECT * FROM clearance_change WHERE id = :id")
        .bind("id", id)
        .map(SqlClearanceTable::change)
        .findOne();
  }

  @Override
  public List<ClearanceChange> asked() {
    return handle.createQuery(ASKED).map(SqlClearanceTable::change).list();
  }

  @Override
  public Updated<ClearanceChange> update(ClearanceChange change) {
    int changed =
        handle
            .createUpdate(
                """
                UPDATE clearance_change SET
                  state = :state, confirmed_by = :confirmedBy, confirmed_at = :confirmedAt,
                  version = version + 1
                WHERE id = :id AND version = :version
                """)
            .bind("id", change.id())
            .bind("version", change.version())
            .bind("state", change.state())
            .bind("confirmedBy", change.confirmedBy())
            .bind("confirmedAt", change.confirmedAt())
            .execute();
    ClearanceChange now =
        find(change.id()).orElseThrow(() -> new IllegalStateException("no such change"));
    return changed == 1 ? new Updated.Done<>(now) : new Updated.Stale<>(now);
  }

  @Override
  public void doneBetween(Instant from, Instant until, Consumer<ClearanceChange> each) {
    handle
        .createQuery(
            """
            SELECT * FROM clearance_change
            WHERE state = 'DONE' AND confirmed_at >= :from AND confirmed_at < :until
            ORDER BY confirmed_at, id
            """)
        .bind("from", from)
        .bind("until", until)
        .map(SqlClearanceTable::change)
        .forEach(each);
  }

  private static ClearanceChange change(ResultSet row, StatementContext context)
      throws SQLException {
    return new ClearanceChange(
        Columns.key(row, "id"),
        Columns.key(row, "staff_id"),
        Columns.constant(row, "clearance", Clearance.class),
        row.getBoolean("granting"),
        Columns.constant(row, "state", ClearanceChange.State.class),
        Columns.key(row, "asked_by"),
        Columns.instant(row, "asked_at"),
        Columns.keyOrNull(row, "confirmed_by"),
        Columns.instantOrNull(row, "confirmed_at"),
        row.getLong("version"));
  }
}
