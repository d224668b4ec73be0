package org.tierline.service.staff;

import java.util.Set;
import java.util.UUID;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.Transaction;

/** What somebody may be told of at all (P8). */
public final class Clearances {
  private Clearances() {}

  /**
   * Whether somebody holds the clearance for Section 1367, and its key. Asked of the store each
   * time: a clearance can end while its holder is signed in.
   */
  public static boolean holdsSection1367(Transaction transaction, StaffSession session) {
    return session.keys().holdsProtectedKey()
        && transaction
            .staff()
            .find(session.id())
            .map(StaffMember::clearances)
            .filter(clearances -> clearances.contains(Clearance.SECTION_1367))
            .isPresent();
  }

  /** Whether somebody may be told that a case exists; never for a key of no case. */
  public static boolean mayBeToldOf(Transaction transaction, StaffSession session, UUID caseId) {
    boolean cleared = holdsSection1367(transaction, session);
    return !transaction.cases().toldOf(Set.of(caseId), session.keys(), cleared).isEmpty();
  }
}
