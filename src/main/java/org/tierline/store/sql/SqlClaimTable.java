package org.tierline.store.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.store.ClaimTable;

/** {@code escalation_claim} and {@code callback_contact}. */
final class SqlClaimTable implements ClaimTable {
  private static final String PAGE =
      """
      SELECT * FROM (
        SELECT escalation.*,
          CASE WHEN escalation_class = 'URGENT' OR due <= :today THEN 0 ELSE 1 END AS place
        FROM escalation
        WHERE state IN ('WAITING', 'SCHEDULED') AND queue IN (<queues>)
          AND language IN (<languages>)) waiting
      WHERE (place, due, created_at, id) > (:place, :due, :createdAt, :id)
      ORDER BY place, due, created_at, id LIMIT :limit
      """;

  private final Handle handle;

  SqlClaimTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public List<Escalation> waiting(
      Set<EscalationQueue> queues,
      Set<String> languages,
      LocalDate today,
      @Nullable Escalation after,
      int limit) {
    Query query =
        handle
            .createQuery(PAGE)
            .bindList("queues", queues.stream().map(Enum::name).toList())
            .bindList("languages", List.copyOf(languages))
            .bind("today", today)
            .bind("limit", limit);
    return from(query, after, today).map(SqlEscalationTable::escalation).list();
  }

  private static Query from(Query query, @Nullable Escalation after, LocalDate today) {
    if (after == null) {
      return query
          .bind("place", -1)
          .bind("due", LocalDate.EPOCH)
          .bind("createdAt", Instant.EPOCH)
          .bind("id", new UUID(0, 0));
    }
    boolean first =
        after.escalationClass() == EscalationClass.URGENT || !after.due().isAfter(today);
    return query
        .bind("place", first ? 0 : 1)
        .bind("due", after.due())
        .bind("createdAt", after.createdAt())
        .bind("id", after.id());
  }

  @Override
  public void claim(UUID escalationId, UUID staffId, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO escalation_claim (escalation_id, staff_id, claimed_at, touched_at)
            VALUES (:id, :staffId, :at, :at)
            ON CONFLICT (escalation_id) DO UPDATE SET staff_id = excluded.staff_id,
              claimed_at = excluded.claimed_at, touched_at = excluded.touched_at
            """)
        .bind("id", escalationId)
        .bind("staffId", staffId)
        .bind("at", at)
        .execute();
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
  public List<Escalation> untouchedSince(Instant since, int limit) {
    return handle
        .createQuery(
            """
            SELECT e.* FROM escalation_claim c JOIN escalation e ON e.id = c.escalation_id
            WHERE c.touched_at <= :since ORDER BY c.touched_at LIMIT :limit
            """)
        .bind("since", since)
        .bind("limit", limit)
        .map(SqlEscalationTable::escalation)
        .list();
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
  public Optional<EscalationQueue> queueOf(UUID contactId) {
    return handle
        .createQuery(
            """
            SELECT e.queue FROM callback_contact c JOIN escalation e ON e.id = c.escalation_id
            WHERE c.contact_id = :contactId
            """)
        .bind("contactId", contactId)
        .map((row, _) -> Columns.constant(row, "queue", EscalationQueue.class))
        .findOne();
  }
}
