package org.tierline.service.contact;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.staff.StaffState;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StaffStates;
import org.tierline.store.Transaction;

/** A contact goes from who has it to somebody else, who verifies the caller anew (P10). */
final class Passing {
  private final Desk desk;
  private final Transaction transaction;

  Passing(Desk desk, Transaction transaction) {
    this.desk = desk;
    this.transaction = transaction;
  }

  /**
   * Passes it on; who had it is ready for the next caller.
   *
   * @param session who decided it
   * @param rules by which
   */
  Contact pass(StaffSession session, Contact contact, UUID toStaffId, List<String> rules) {
    if (desk.policy().privacy().applies("P10")) {
      transaction.verifications().endOfContact(contact.id(), desk.now());
    }
    Contact passed = Changes.write(transaction, Changes.takenBy(contact, toStaffId));
    boolean isOpen = passed.state() == ContactState.OPEN;
    StaffStates.enter(transaction, contact.staffId(), StaffState.READY, desk.now());
    StaffStates.enter(
        transaction, toStaffId, isOpen ? StaffState.ON_CONTACT : StaffState.WRAP_UP, desk.now());
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.CONTACT_PASSED_ON,
                session.id(),
                passed.id(),
                null,
                Map.of(
                    "from", contact.staffId().toString(),
                    "to", toStaffId.toString(),
                    "rules", String.join(" ", rules))));
    return passed;
  }
}
