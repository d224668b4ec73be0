package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.store.AuditTable;

/** {@code audit_event} and {@code audit_head}. */
final class SqlAuditTable implements AuditTable {
  static final String LATEST =
      """
      SELECT at, action, staff_id, contact_id, subject, facts FROM audit_event
      WHERE desk_id = :deskId ORDER BY seq DESC LIMIT :limit
      """;

  private final Handle handle;
  private final Desk desk;

  SqlAuditTable(Handle handle, Desk desk) {
    this.handle = handle;
    this.desk = desk;
  }

  @Override
  public void append(AuditEvent event) {
    Head head = head();
    long seq = head.count() + 1;
    String facts = Documents.facts(event.facts());
    byte[] hash = AuditChain.hash(desk.id(), seq, event, facts, head.hash());
    handle
        .createUpdate(
            """
            INSERT INTO audit_event (
              desk_id, seq, at, action, staff_id, contact_id, subject, facts, previous, hash)
            VALUES (
              :deskId, :seq, :at, :action, :staffId, :contactId, :subject, :facts, :previous,
              :hash)
            """)
        .bind("deskId", desk.id())
        .bind("seq", seq)
        .bind("at", event.at())
        .bind("action", event.action())
        .bind("staffId", event.staffId())
        .bind("contactId", event.contactId())
        .bind("subject", event.subject())
        .bind("facts", facts)
        .bind("previous", head.hash())
        .bind("hash", hash)
        .execute();
    handle
        .createUpdate(
            """
            INSERT INTO audit_head (desk_id, count, hash) VALUES (:deskId, :count, :hash)
            ON CONFLICT (desk_id) DO UPDATE SET count = excluded.count, hash = excluded.hash
            """)
        .bind("deskId", desk.id())
        .bind("count", seq)
        .bind("hash", hash)
        .execute();
  }

  @Override
  public List<AuditEvent> latest(int limit) {
    return handle
        .createQuery(LATEST)
        .bind("deskId", desk.id())
        .bind("limit", limit)
        .map(SqlAuditTable::event)
        .list();
  }

  private Head head() {
    return handle
        .createQuery("SELECT count, hash FROM audit_head WHERE desk_id = :deskId")
        .bind("deskId", desk.id())
        .map((row, _) -> new Head(row.getLong("count"), row.getBytes("hash")))
        .findOne()
        .orElseGet(() -> new Head(0, new byte[AuditChain.HASH_BYTES]));
  }

  private static AuditEvent event(ResultSet row, StatementContext context) throws SQLException {
    return new AuditEvent(
        Columns.instant(row, "at"),
        Columns.constant(row, "action", AuditAction.class),
        Columns.keyOrNull(row, "staff_id"),
        Columns.keyOrNull(row, "contact_id"),
        Columns.keyOrNull(row, "subject"),
        Documents.facts(row.getString("facts")));
  }

  // Lives for one statement; never compared, never in a set.
  @SuppressWarnings("ArrayRecordComponent")
  private record Head(long count, byte[] hash) {}
}
