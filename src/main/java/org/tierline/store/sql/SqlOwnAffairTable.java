package org.tierline.store.sql;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.store.OwnAffairTable;

/** {@code own_affair}. */
final class SqlOwnAffairTable implements OwnAffairTable {
  /**
   * By keys alone, and of few: hardly anybody ever declares anything. Joined in this order, from
   * the few to the many.
   */
  static final String ESCALATIONS =
      """
      WITH declared AS (SELECT contact_id FROM own_affair WHERE staff_id = :staffId),
      met AS (
        SELECT e.id, e.contact_id FROM declared d
        JOIN escalation e ON e.contact_id = d.contact_id
        UNION
        SELECT e.id, e.contact_id FROM declared d
        JOIN callback_contact c ON c.contact_id = d.contact_id
        JOIN escalation e ON e.id = c.escalation_id),
      told AS (SELECT contact_id FROM declared UNION SELECT contact_id FROM met),
      story AS (
        SELECT contact_id FROM told
        UNION
        SELECT other.contact_id FROM told t
        CROSS JOIN verification v CROSS JOIN verification other
        WHERE v.contact_id = t.contact_id AND other.case_id = v.case_id)
      SELECT id FROM met
      UNION
      SELECT e.id FROM story s CROSS JOIN escalation e WHERE e.contact_id = s.contact_id
      """;

  private final Handle handle;

  SqlOwnAffairTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public boolean declare(UUID contactId, UUID staffId, Instant at) {
    return handle
            .createUpdate(
                """
                INSERT INTO own_affair (contact_id, staff_id, at)
                VALUES (:contactId, :staffId, :at)
                ON CONFLICT (contact_id, staff_id) DO NOTHING
                """)
            .bind("contactId", contactId)
            .bind("staffId", staffId)
            .bind("at", at)
            .execute()
        == 1;
  }

  @Override
  public Set<UUID> escalations(UUID staffId) {
    return handle
        .createQuery(ESCALATIONS)
        .bind("staffId", staffId)
        .map((row, _) -> Columns.key(row, "id"))
        .set();
  }

  @Override
  public boolean isDeclared(UUID contactId, UUID staffId) {
    return handle
        .createQuery(
            """
            SELECT count(*) AS n FROM own_affair
            WHERE contact_id = :contactId AND staff_id = :staffId
            """)
        .bind("contactId", contactId)
        .bind("staffId", staffId)
        .map((row, _) -> row.getInt("n") > 0)
        .one();
  }
}
