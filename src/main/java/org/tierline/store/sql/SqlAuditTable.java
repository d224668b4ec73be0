package org.tierline.store.sql;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.audit.AuditPlace;
import org.tierline.store.AuditTable;
import org.tierline.store.audit.ChainEvent;
import org.tierline.store.audit.ChainHash;
import org.tierline.store.audit.ChainHead;

/** {@code audit_event} and {@code audit_head}. */
final class SqlAuditTable implements AuditTable {
  static final String LATEST =
      """
      SELECT at, action, staff_id, contact_id, subject, facts FROM audit_event
      WHERE desk_id = :deskId ORDER BY seq DESC LIMIT :limit
      """;

  /** The event is there, and the chain has it. */
  static final String HOLDS =
      """
      SELECT count(*) AS n FROM audit_event e JOIN audit_head h ON h.desk_id = e.desk_id
      WHERE e.desk_id = :deskId AND e.seq = :seq AND e.action = :action AND h.count >= e.seq
      """;

  private static final byte[] NO_HASH = new byte[ChainEvent.HASH_BYTES];

  private final Handle handle;
  private final Desk desk;

  SqlAuditTable(Handle handle, Desk desk) {
    this.handle = handle;
    this.desk = desk;
  }

  @Override
  public AuditPlace append(AuditEvent event) {
    ChainHead head = head();
    long seq = head.count() + 1;
    String facts = Documents.facts(event.facts());
    byte[] hash = ChainHash.WRITTEN.of(chained(event, facts, seq, head.hash()), seq, head.hash());
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
    return new AuditPlace(event.at(), desk.id(), seq);
  }

  @Override
  public boolean holds(AuditPlace place, AuditAction action) {
    return handle
        .createQuery(HOLDS)
        .bind("deskId", place.deskId())
        .bind("seq", place.seq())
        .bind("action", action)
        .map((row, _) -> row.getInt("n") == 1)
        .one();
  }

  /** As it will lie in the store, but for its hash. */
  private ChainEvent chained(AuditEvent event, String facts, long seq, byte[] previous) {
    return new ChainEvent(
        Columns.bytes(desk.id()),
        seq,
        Columns.micros(event.at()),
        event.action().name().getBytes(StandardCharsets.UTF_8),
        bytesOrNull(event.staffId()),
        bytesOrNull(event.contactId()),
        bytesOrNull(event.subject()),
        facts.getBytes(StandardCharsets.UTF_8),
        previous,
        NO_HASH);
  }

  private static byte @Nullable [] bytesOrNull(@Nullable UUID key) {
    return key == null ? null : Columns.bytes(key);
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

  private ChainHead head() {
    return handle
        .createQuery("SELECT desk_id, count, hash FROM audit_head WHERE desk_id = :deskId")
        .bind("deskId", desk.id())
        .map(SqlAuditChainTable::head)
        .findOne()
        .orElseGet(() -> new ChainHead(Columns.bytes(desk.id()), 0, NO_HASH));
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
}
