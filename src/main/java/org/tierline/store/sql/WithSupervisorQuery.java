package org.tierline.store.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;

/** What is with a supervisor and nobody has taken yet, by the day on which it is due. */
final class WithSupervisorQuery {
  private static final String FREE =
      """
      FROM escalation WHERE state = 'WITH_SUPERVISOR'
        AND (queue IN (<queues>) OR queue IN (<openOf>) AND identity_open = 1)
        AND NOT EXISTS (
          SELECT 1 FROM escalation_claim c WHERE c.escalation_id = escalation.id)
      """;

  static final String PAGE =
      "SELECT * "
          + FREE
          + "AND (due, created_at, id) > (:due, :createdAt, :id)\n"
          + "ORDER BY due, created_at, id LIMIT :limit";
  static final String COUNT = "SELECT count(*) AS n " + FREE;

  private final Handle handle;
  private final List<String> queues;
  private final List<String> openOf;

  WithSupervisorQuery(Handle handle, Set<EscalationQueue> queues, Set<EscalationQueue> openOf) {
    this.handle = handle;
    this.queues = SqlClaimTable.names(queues);
    this.openOf = SqlClaimTable.names(openOf);
  }

  List<Escalation> page(@Nullable Escalation after, int limit) {
    return handle
        .createQuery(PAGE)
        .bindList("queues", queues)
        .bindList("openOf", openOf)
        .bind("due", after == null ? LocalDate.EPOCH : after.due())
        .bind("createdAt", after == null ? Instant.EPOCH : after.createdAt())
        .bind("id", after == null ? new UUID(0, 0) : after.id())
        .bind("limit", limit)
        .map(SqlEscalationTable::escalation)
        .list();
  }

  long count() {
    return handle
        .createQuery(COUNT)
        .bindList("queues", queues)
        .bindList("openOf", openOf)
        .map((row, _) -> row.getLong("n"))
        .one();
  }
}
