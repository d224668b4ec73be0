package org.tierline.store.postgresql;

import org.jdbi.v3.core.Handle;
import org.tierline.model.audit.AuditEvent;
import org.tierline.store.sql.Desk;
import org.tierline.store.sql.EventWriting;

/** Has the server chain events: it takes none in another's name, and nobody else may write them. */
final class ChainedByServer implements EventWriting {
  private final Handle handle;

  ChainedByServer(Handle handle) {
    this.handle = handle;
  }

  @Override
  public long append(Desk desk, AuditEvent event, String facts) {
    return handle
        .createQuery(
            """
            SELECT append_event(
              :deskId, :at, :action, CAST(:staffId AS bytea), CAST(:contactId AS bytea),
              CAST(:subject AS bytea), :facts) AS seq
            """)
        .bind("deskId", desk.id())
        .bind("at", event.at())
        .bind("action", event.action())
        .bind("staffId", event.staffId())
        .bind("contactId", event.contactId())
        .bind("subject", event.subject())
        .bind("facts", facts)
        .map((row, _) -> row.getLong("seq"))
        .one();
  }
}
