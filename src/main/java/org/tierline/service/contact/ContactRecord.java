package org.tierline.service.contact;

import java.util.Map;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/** Records what somebody did in a contact, at the time that the clock of a desk tells. */
final class ContactRecord {
  private final Desk desk;

  ContactRecord(Desk desk) {
    this.desk = desk;
  }

  void add(
      Transaction transaction,
      AuditAction action,
      StaffSession session,
      Contact contact,
      Map<String, String> facts) {
    transaction
        .audit()
        .append(new AuditEvent(desk.now(), action, session.id(), contact.id(), null, facts));
  }
}
