package org.tierline.service.staff;

import java.time.Instant;
import java.util.UUID;
import org.tierline.store.Transaction;

/** What stands open for somebody: passed gates and broken glass (P10, P13). */
final class OpenDoors {
  private OpenDoors() {}

  /** Shuts all of it. */
  static void shut(Transaction transaction, UUID staffId, Instant at) {
    transaction.verifications().endOfStaff(staffId, at);
    transaction.glass().endOfStaff(staffId, at);
  }
}
