package org.tierline.service.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.privacy.Verification;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * The gates that stand open in a contact now: for one person, while the call lasts and the desk is
 * not locked, half an hour at most (P10). Opens no record.
 */
public final class OpenGates {
  private final Desk desk;

  /** The gates of a desk's store. */
  public OpenGates(Desk desk) {
    this.desk = desk;
  }

  /** The gate of the case with a receipt number, if it is open now in this contact. */
  public Optional<Verification> gate(
      Transaction transaction, StaffSession session, UUID contactId, ReceiptNumber receiptNumber) {
    Contact contact = OwnContact.of(transaction, session, contactId);
    return behind(transaction, session, in(transaction, session, contact), receiptNumber);
  }

  /** Whether the gate of a case is open now in this contact. */
  public boolean isOpen(
      Transaction transaction, StaffSession session, UUID contactId, UUID caseId) {
    Contact contact = OwnContact.of(transaction, session, contactId);
    return lastOf(in(transaction, session, contact), caseId).isPresent();
  }

  /** All of them, in the order in which they were passed. */
  List<Verification> in(Transaction transaction, StaffSession session, Contact contact) {
    boolean ends = desk.policy().privacy().applies("P10");
    if (ends && (!StillIn.atDesk(session) || contact.state() != ContactState.OPEN)) {
      return List.of();
    }
    // Whose clearance has ended finds a protected case no more, whatever was open before (P8).
    Clearances.holdsSection1367(transaction, session);
    return transaction
        .verifications()
        .open(contact.id(), session.id(), ends ? desk.now() : Instant.EPOCH);
  }

  static Optional<Verification> behind(
      Transaction transaction,
      StaffSession session,
      List<Verification> open,
      ReceiptNumber receiptNumber) {
    return transaction
        .cases()
        .idOf(receiptNumber.value(), session.keys())
        .flatMap(caseId -> lastOf(open, caseId));
  }

  static Optional<Verification> lastOf(List<Verification> open, UUID caseId) {
    return open.reversed().stream().filter(gate -> gate.caseId().equals(caseId)).findFirst();
  }
}
