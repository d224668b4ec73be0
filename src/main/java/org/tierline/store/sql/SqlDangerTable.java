package org.tierline.store.sql;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.model.danger.DangerKind;
import org.tierline.store.DangerTable;

/** {@code danger_script}. */
final class SqlDangerTable implements DangerTable {
  private final Handle handle;

  SqlDangerTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public boolean insert(UUID id, UUID contactId, UUID staffId, DangerKind kind, Instant at) {
    return handle
            .createUpdate(
                """
                INSERT INTO danger_script (id, contact_id, staff_id, kind, at)
                VALUES (:id, :contactId, :staffId, :kind, :at)
                ON CONFLICT (contact_id, kind) DO NOTHING
                """)
            .bind("id", id)
            .bind("contactId", contactId)
            .bind("staffId", staffId)
            .bind("kind", kind.name())
            .bind("at", at)
            .execute()
        == 1;
  }

  @Override
  public List<DangerKind> ofContact(UUID contactId) {
    return handle
        .createQuery("SELECT kind FROM danger_script WHERE contact_id = :contactId ORDER BY at, id")
        .bind("contactId", contactId)
        .map((row, _) -> DangerKind.valueOf(row.getString("kind")))
        .list();
  }
}
