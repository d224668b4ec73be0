package org.tierline.service.cases;

import java.util.Set;
import java.util.UUID;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.service.Desk;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.store.Transaction;
import org.tierline.store.keys.KeyRing;

/**
 * What follows in the store when a case has become one of Section 1367, in the transaction that
 * made it so: from there on it is, to whoever is not cleared, as a number that does not exist (P8),
 * and so is what was written of it before (P16).
 */
final class NewProtection {
  private final Desk desk;
  private final Transaction transaction;
  private final KeyRing importer;
  private final NumbersSaid numbersSaid;

  NewProtection(Desk desk, Transaction transaction, KeyRing importer) {
    this.desk = desk;
    this.transaction = transaction;
    this.importer = importer;
    this.numbersSaid = new NumbersSaid(desk);
  }

  /** Shuts what is open, hides what is shown, and chooses the queues again. */
  void follow(UUID caseId, ReceiptNumber number) {
    Set<UUID> saidIn = transaction.said().saidOf(caseId);
    transaction.verifications().endOfCase(caseId, desk.now());
    transaction.glass().protect(caseId, number.value(), desk.now());
    transaction.incidents().protect(caseId, saidIn, number.value());
    transaction.messages().protect(caseId, saidIn);
    transaction.complaints().protect(saidIn);
    transaction.scores().protect(saidIn);
    transaction.handOffs().protect(saidIn);
    saidIn.forEach(contact -> numbersSaid.chooseAgain(transaction, contact, importer));
  }
}
