package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditLine;
import org.tierline.model.audit.AuditPlace;
import org.tierline.store.AuditViewTable;

/** {@code audit_event}, read by the indexes over subject, staff member and time. */
final class SqlAuditViewTable implements AuditViewTable {
  private static final String COLUMNS =
      """
      SELECT e.at, e.desk_id, e.seq, e.action, e.subject, e.facts, s.full_name, c.number
      FROM audit_event e
      LEFT JOIN staff s ON s.id = e.staff_id
      LEFT JOIN contact c ON c.id = e.contact_id
      """;

  private static final String ACTIONS = " AND e.action IN (<actions>)\n";

  private static final String EARLIER =
      """
       AND e.at <= :at AND (e.at, e.desk_id, e.seq) < (:at, :deskId, :seq)
      ORDER BY e.at DESC, e.desk_id DESC, e.seq DESC LIMIT :limit
      """;

  static final String OF_SUBJECT = COLUMNS + "WHERE e.subject = :subject" + ACTIONS + EARLIER;

  static final String OF_STAFF =
      COLUMNS + "WHERE e.staff_id = :staffId AND e.at >= :from" + ACTIONS + EARLIER;

  static final String BETWEEN =
      COLUMNS
          + "WHERE e.at < :until"
          + ACTIONS
          + """
           AND e.at >= :at AND (e.at, e.desk_id, e.seq) > (:at, :deskId, :seq)
          ORDER BY e.at, e.desk_id, e.seq LIMIT :limit
          """;

  private static final String CASES =
      """
      SELECT case_id AS subject, case_id FROM case_record WHERE case_id IN (<subjects>)
      UNION ALL
      SELECT id, case_id FROM service_request WHERE id IN (<subjects>)
      UNION ALL
      SELECT id, case_id FROM escalation WHERE id IN (<subjects>) AND case_id IS NOT NULL
      UNION ALL
      SELECT id, case_id FROM incident
      WHERE id IN (<subjects>) AND case_id IS NOT NULL AND identity_open = 0
      UNION ALL
      SELECT id, case_id FROM broken_glass WHERE id IN (<subjects>)
      """;

  private static final String FOR_CLEARED_ONLY =
      """
      SELECT id FROM incident
      WHERE id IN (<subjects>) AND known_to <> 'EVERYBODY' AND identity_open = 0
      UNION ALL
      SELECT id FROM complaint
      WHERE id IN (<subjects>) AND known_to <> 'EVERYBODY' AND identity_open = 0
      UNION ALL
      SELECT id FROM escalation
      WHERE id IN (<subjects>) AND queue = 'SPECIAL_HANDLING' AND identity_open = 0
      UNION ALL
      SELECT id FROM appointment_request
      WHERE id IN (<subjects>) AND is_protected = 1 AND identity_open = 0
      UNION ALL
      SELECT id FROM outgoing_message WHERE id IN (<subjects>) AND known_to <> 'EVERYBODY'
      UNION ALL
      SELECT id FROM hand_off WHERE id IN (<subjects>) AND known_to <> 'EVERYBODY'
      """;

  private static final UUID LOWEST = new UUID(0, 0);

  private final Handle handle;

  SqlAuditViewTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public List<Entry> ofSubject(
      UUID subject, Set<AuditAction> actions, @Nullable AuditPlace before, int limit) {
    AuditPlace place = before == null ? new AuditPlace(Instant.MAX, LOWEST, 0) : before;
    return entries(handle.createQuery(OF_SUBJECT).bind("subject", subject), actions, place, limit);
  }

  @Override
  public List<Entry> ofStaff(
      UUID staffId,
      Set<AuditAction> actions,
      Instant from,
      Instant until,
      @Nullable AuditPlace before,
      int limit) {
    AuditPlace place = before == null ? new AuditPlace(until, LOWEST, 0) : before;
    Query query = handle.createQuery(OF_STAFF).bind("staffId", staffId).bind("from", from);
    return entries(query, actions, place, limit);
  }

  @Override
  public List<Entry> between(
      Set<AuditAction> actions,
      Instant from,
      Instant until,
      @Nullable AuditPlace after,
      int limit) {
    AuditPlace place = after == null ? new AuditPlace(from, LOWEST, 0) : after;
    return entries(handle.createQuery(BETWEEN).bind("until", until), actions, place, limit);
  }

  private static List<Entry> entries(
      Query query, Set<AuditAction> actions, AuditPlace place, int limit) {
    return query
        .bindList("actions", actions.stream().map(AuditAction::name).sorted().toList())
        .bind("at", place.at())
        .bind("deskId", place.deskId())
        .bind("seq", place.seq())
        .bind("limit", limit)
        .map(SqlAuditViewTable::entry)
        .list();
  }

  @Override
  public Map<UUID, UUID> casesOf(Collection<UUID> subjects) {
    if (subjects.isEmpty()) {
      return Map.of();
    }
    return handle
        .createQuery(CASES)
        .bindList("subjects", List.copyOf(subjects))
        .map((row, _) -> Map.entry(Columns.key(row, "subject"), Columns.key(row, "case_id")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
  }

  @Override
  public Set<UUID> forClearedOnly(Collection<UUID> subjects) {
    return subjects.isEmpty()
        ? Set.of()
        : handle
            .createQuery(FOR_CLEARED_ONLY)
            .bindList("subjects", List.copyOf(subjects))
            .map((row, _) -> Columns.key(row, "id"))
            .set();
  }

  private static Entry entry(ResultSet row, StatementContext context) throws SQLException {
    return new Entry(
        new AuditPlace(Columns.instant(row, "at"), Columns.key(row, "desk_id"), row.getLong("seq")),
        Columns.keyOrNull(row, "subject"),
        new AuditLine(
            Columns.instant(row, "at"),
            Columns.constant(row, "action", AuditAction.class),
            row.getString("full_name"),
            row.getString("number"),
            Documents.facts(row.getString("facts"))));
  }
}
