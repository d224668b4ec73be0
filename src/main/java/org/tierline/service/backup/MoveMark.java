package org.tierline.service.backup;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.store.Transaction;

/** The mark that moving a local store leaves in the record of the shared one. */
public final class MoveMark {
  private MoveMark() {}

  /**
   * Leaves the mark.
   *
   * @param by the administrator of the local store who moved it
   * @param tables how many were copied and found to be the same
   * @param rows how many were in them
   */
  public static void leave(Transaction transaction, UUID by, int tables, long rows, Instant now) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                now,
                AuditAction.STORE_MOVED,
                by,
                null,
                null,
                Map.of("tables", String.valueOf(tables), "rows", String.valueOf(rows))));
  }
}
