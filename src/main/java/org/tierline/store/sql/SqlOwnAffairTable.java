package org.tierline.store.sql;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.store.OwnAffairTable;

/** {@code own_affair}. */
final class SqlOwnAffairTable implements OwnAffairTable {
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
