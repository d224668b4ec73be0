package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.audit.AuditPlace;
import org.tierline.store.AuditTable;

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

  static final String FIRST =
      """
      SELECT at, action, staff_id, contact_id, subject, facts FROM audit_event
      WHERE subject = :subject AND action = :action ORDER BY at LIMIT 1
      """;

  private final Handle handle;
  private final Desk desk;
  private final EventWriting events;

  SqlAuditTable(Handle handle, Desk desk, EventWriting events) {
    this.handle = handle;
    this.desk = desk;
    this.events = events;
  }

  @Override
  public void append(AuditEvent event) {
    events.appendAfter(List.of(), desk, event, Documents.facts(event.facts()));
  }

  @Override
  public AuditPlace appendNow(AuditEvent event) {
    long seq = events.append(desk, event, Documents.facts(event.facts()));
    return new AuditPlace(event.at(), desk.id(), seq);
  }

  @Override
  public boolean holds(AuditPlace place, AuditAction action) {
    return asking()
        .createQuery(HOLDS)
        .bind("deskId", place.deskId())
        .bind("seq", place.seq())
        .bind("action", action)
        .map((row, _) -> row.getInt("n") == 1)
        .one();
  }

  @Override
  public Optional<AuditEvent> find(AuditAction action, UUID subject) {
    return asking()
        .createQuery(FIRST)
        .bind("subject", subject)
        .bind("action", action)
        .map(SqlAuditTable::event)
        .findOne();
  }

  @Override
  public List<AuditEvent> latest(int limit) {
    return asking()
        .createQuery(LATEST)
        .bind("deskId", desk.id())
        .bind("limit", limit)
        .map(SqlAuditTable::event)
        .list();
  }

  /** What was kept is sent first: whatever is asked finds it. */
  private Handle asking() {
    events.send();
    return handle;
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
