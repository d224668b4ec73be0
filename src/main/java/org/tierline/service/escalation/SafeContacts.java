package org.tierline.service.escalation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.service.Desk;
import org.tierline.service.cases.CaseAccess;
import org.tierline.service.cases.SafeContactLook;
import org.tierline.service.staff.StaffSession;

/** Where somebody in special handling may be reached: never at a number that a caller gave (P8). */
final class SafeContacts {
  private final Desk desk;
  private final SafeContactLook look;

  SafeContacts(Desk desk, CaseAccess cases) {
    this.desk = desk;
    this.look = new SafeContactLook(desk, cases);
  }

  static boolean isNeeded(Escalation escalation) {
    return escalation.queue() == EscalationQueue.SPECIAL_HANDLING;
  }

  /**
   * The safe contact of a case whose number the caller said, in E.164 if it is kept so; empty if
   * there is none on file, or none is needed. The look is recorded first, so this is called outside
   * any transaction.
   */
  Optional<String> of(StaffSession session, Escalation escalation) {
    if (!isNeeded(escalation)) {
      return Optional.empty();
    }
    UUID contactId = escalation.contactId();
    Set<UUID> said = desk.store().read(t -> t.escalations().protectedCasesSaid(contactId));
    return look.first(session, contactId, said);
  }
}
