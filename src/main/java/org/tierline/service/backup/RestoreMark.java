package org.tierline.service.backup;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.Transaction;

/**
 * The mark that putting a copy back leaves in the record. It is written into the copy before that
 * takes the place of the store, so there is no moment in which the copy is at work without it.
 */
public final class RestoreMark {
  private RestoreMark() {}

  /**
   * Leaves the mark.
   *
   * @param by who puts it back; not in the copy if their name was added later, and then nobody is
   *     named, for the record knows only its own people
   * @param copyMadeAt the last event that the copy knows, or null if it knows none
   */
  public static void leave(
      Transaction transaction, UUID by, @Nullable Instant copyMadeAt, Instant now) {
    UUID known = transaction.staff().find(by).map(StaffMember::id).orElse(null);
    Map<String, String> facts =
        copyMadeAt == null ? Map.of() : Map.of("stateOf", copyMadeAt.toString());
    transaction
        .audit()
        .append(new AuditEvent(now, AuditAction.STORE_RESTORED, known, null, null, facts));
  }
}
