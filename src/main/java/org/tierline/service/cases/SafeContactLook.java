package org.tierline.service.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.audit.AuditPlace;
import org.tierline.model.cases.CaseRecord;
import org.tierline.service.Desk;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Looks up the only number that may be dialled for a Section 1367 case (P8). */
public final class SafeContactLook {
  private final Desk desk;
  private final CaseAccess cases;

  /** Looks at a desk. */
  public SafeContactLook(Desk desk, CaseAccess cases) {
    this.desk = desk;
    this.cases = cases;
  }

  /**
   * The safe contact of one of some Section 1367 cases, for the cleared officer who calls back.
   * Nothing else of the record is told. The look is durably recorded before a record is unsealed
   * (P11), so this is no part of a transaction of another job.
   *
   * @return empty if none has one on file, or this person is not cleared or not at the desk
   */
  public Optional<String> first(StaffSession session, UUID contactId, Set<UUID> caseIds) {
    Map<UUID, AuditPlace> looks = desk.store().write(t -> recorded(t, session, contactId, caseIds));
    return desk.store().read(transaction -> first(transaction, session, looks));
  }

  private Map<UUID, AuditPlace> recorded(
      Transaction transaction, StaffSession session, UUID contactId, Set<UUID> caseIds) {
    Map<UUID, AuditPlace> looks = new LinkedHashMap<>();
    if (may(transaction, session)) {
      for (UUID caseId : caseIds) {
        AuditEvent look =
            new AuditEvent(
                desk.now(),
                AuditAction.SAFE_CONTACT_READ,
                session.id(),
                contactId,
                caseId,
                Map.of());
        looks.put(caseId, transaction.audit().appendNow(look));
      }
    }
    return looks;
  }

  private static boolean may(Transaction transaction, StaffSession session) {
    return StillIn.atDesk(session) && Clearances.holdsSection1367(transaction, session);
  }

  /** Asked again: a clearance can end after the look was recorded and before it is read. */
  private Optional<String> first(
      Transaction transaction, StaffSession session, Map<UUID, AuditPlace> looks) {
    if (!may(transaction, session)) {
      return Optional.empty();
    }
    return looks.entrySet().stream()
        .flatMap(look ->
            cases
                .opened(
                    transaction,
                    session,
                    look.getKey(),
                    look.getValue(),
                    AuditAction.SAFE_CONTACT_READ)
                .stream())
        .map(CaseRecord::safeContact)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
