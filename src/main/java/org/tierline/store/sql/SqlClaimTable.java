package org.tierline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationState;
import org.tierline.store.ClaimTable;
import org.tierline.store.ClaimView;
import org.tierline.store.WaitingPage;

/** {@code escalation_claim} and {@code callback_contact}. */
final class SqlClaimTable implements ClaimTable {
  static final String WITH_SUPERVISOR =
      """
      SELECT * FROM escalation WHERE state = 'WITH_SUPERVISOR' ORDER BY created_at, id
      """;

  /** From one place to the next in the index: they are few, however many wait. */
  static final String PLACES =
      """
      WITH RECURSIVE
        waiting (zones) AS (
          SELECT min(zones) FROM escalation WHERE state IN ('WAITING', 'SCHEDULED')
          UNION ALL
          SELECT (SELECT min(e.zones) FROM escalation e
                  WHERE e.state IN ('WAITING', 'SCHEDULED') AND e.zones > waiting.zones)
          FROM waiting WHERE zones IS NOT NULL),
        unreached (zones) AS (
          SELECT min(zones) FROM escalation WHERE state = 'UNREACHED'
          UNION ALL
          SELECT (SELECT min(e.zones) FROM escalation e
                  WHERE e.state = 'UNREACHED' AND e.zones > unreached.zones)
          FROM unreached WHERE zones IS NOT NULL)
      SELECT zones FROM waiting WHERE zones IS NOT NULL
      UNION SELECT zones FROM unreached WHERE zones IS NOT NULL
      """;

  private static final String HOLD =
      "UPDATE escalation SET state = ?, version = version + 1 WHERE id = ?";

  private static final String CLAIM =
      """
      INSERT INTO escalation_claim (escalation_id, staff_id, claimed_at, touched_at)
      VALUES (?, ?, ?, ?)
      ON CONFLICT (escalation_id) DO UPDATE SET staff_id = excluded.staff_id,
        claimed_at = excluded.claimed_at, touched_at = excluded.touched_at
      """;

  private final Handle handle;
  private final Desk desk;
  private final Beside beside;
  private final GateWay gate;
  private final EventWriting events;
  private final EscalationCounts counts;

  SqlClaimTable(Handle handle, Desk desk, Beside beside, GateWay gate, EventWriting events) {
    this.handle = handle;
    this.desk = desk;
    this.events = events;
    this.beside = beside;
    this.gate = gate;
    this.counts = new EscalationCounts(handle, desk, events);
  }

  @Override
  public List<Escalation> waiting(WaitingPage page) {
    return new WaitingQuery(handle, page).list();
  }

  @Override
  public long count(
      Set<EscalationQueue> queues,
      Set<EscalationQueue> openOf,
      Set<UUID> without,
      @Nullable Set<String> languages,
      boolean unreached) {
    return counts.waiting(queues, openOf, without, languages, unreached);
  }

  /** Never an empty list, which is no SQL. */
  static List<String> names(Set<EscalationQueue> queues) {
    return queues.isEmpty() ? List.of("") : queues.stream().map(Enum::name).toList();
  }

  @Override
  public List<Escalation> withSupervisor(
      Set<EscalationQueue> queues,
      Set<EscalationQueue> openOf,
      @Nullable Escalation after,
      int limit) {
    return new WithSupervisorQuery(handle, queues, openOf).page(after, limit);
  }

  @Override
  public long countWithSupervisor(Set<EscalationQueue> queues, Set<EscalationQueue> openOf) {
    return new WithSupervisorQuery(handle, queues, openOf).count();
  }

  @Override
  public Set<Set<ZoneId>> places() {
    return handle
        .createQuery(PLACES)
        .map((row, _) -> WaitingQuery.zones(row.getString("zones")))
        .set();
  }

  @Override
  public void callIn(UUID escalationId, Set<ZoneId> zones) {
    handle
        .createUpdate("UPDATE escalation SET zones = :zones WHERE id = :id")
        .bind("id", escalationId)
        .bind("zones", WaitingQuery.text(zones))
        .execute();
  }

  @Override
  public List<Claim> claims(UUID staffId) {
    return handle
        .createQuery(
            """
            SELECT e.*, c.touched_at FROM escalation_claim c
            JOIN escalation e ON e.id = c.escalation_id
            WHERE c.staff_id = :staffId ORDER BY c.touched_at, e.id
            """)
        .bind("staffId", staffId)
        .map(SqlClaimTable::claim)
        .list();
  }

  private static Claim claim(ResultSet row, StatementContext context) throws SQLException {
    return new Claim(
        SqlEscalationTable.escalation(row, context), Columns.instant(row, "touched_at"));
  }

  @Override
  public Optional<Taken> take(WaitingPage page) {
    return new WaitingQuery(handle, page).first(beside.skipping());
  }

  @Override
  public ClaimView before(UUID staffId, Instant since) {
    return new ClaimViewQuery(handle).of(staffId, since);
  }

  @Override
  public void hold(Escalation taken, EscalationState state, UUID staffId, AuditEvent claimed) {
    List<Write> writes = new ArrayList<>();
    writes.add(Write.of(HOLD, state, taken.id()));
    writes.addAll(counts.taken(taken));
    writes.add(Write.of(CLAIM, taken.id(), staffId, claimed.at(), claimed.at()));
    events.appendAfter(writes, desk, claimed, Documents.facts(claimed.facts()));
  }

  @Override
  public void claim(UUID escalationId, UUID staffId, Instant at) {
    Write.of(CLAIM, escalationId, staffId, at, at).boundTo(handle.createUpdate(CLAIM)).execute();
  }

  @Override
  public Optional<UUID> holder(UUID escalationId) {
    return handle
        .createQuery("SELECT staff_id FROM escalation_claim WHERE escalation_id = :id")
        .bind("id", escalationId)
        .map((row, _) -> Columns.key(row, "staff_id"))
        .findOne();
  }

  @Override
  public int heldBy(UUID staffId) {
    return handle
        .createQuery("SELECT count(*) AS n FROM escalation_claim WHERE staff_id = :staffId")
        .bind("staffId", staffId)
        .map((row, _) -> row.getInt("n"))
        .one();
  }

  @Override
  public void touch(UUID escalationId, Instant at) {
    handle
        .createUpdate("UPDATE escalation_claim SET touched_at = :at WHERE escalation_id = :id")
        .bind("id", escalationId)
        .bind("at", at)
        .execute();
  }

  @Override
  public List<Claim> untouchedSince(Instant since) {
    return handle
        .createQuery(
            """
            SELECT e.*, c.touched_at FROM escalation_claim c
            JOIN escalation e ON e.id = c.escalation_id
            WHERE c.touched_at <= :since ORDER BY c.touched_at
            """)
        .bind("since", since)
        .map(SqlClaimTable::claim)
        .list();
  }

  @Override
  public List<Escalation> withSupervisor() {
    return handle.createQuery(WITH_SUPERVISOR).map(SqlEscalationTable::escalation).list();
  }

  @Override
  public void letGoUnseen(UUID staffId, Supplier<UUID> notes, Instant at) {
    gate.letGoUnseen(staffId, notes, at);
  }

  @Override
  public void release(UUID escalationId) {
    handle
        .createUpdate("DELETE FROM escalation_claim WHERE escalation_id = :id")
        .bind("id", escalationId)
        .execute();
  }

  @Override
  public void insertCallback(UUID contactId, UUID escalationId) {
    handle
        .createUpdate(
            """
            INSERT INTO callback_contact (contact_id, escalation_id)
            VALUES (:contactId, :escalationId)
            """)
        .bind("contactId", contactId)
        .bind("escalationId", escalationId)
        .execute();
  }

  @Override
  public Optional<Escalation> calledBack(UUID contactId) {
    return handle
        .createQuery(
            """
            SELECT e.* FROM callback_contact c JOIN escalation e ON e.id = c.escalation_id
            WHERE c.contact_id = :contactId
            """)
        .bind("contactId", contactId)
        .map(SqlEscalationTable::escalation)
        .findOne();
  }
}
