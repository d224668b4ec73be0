package org.tierline.service.staff;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.StaffMember;
import org.tierline.policy.privacy.ClearanceRule;
import org.tierline.store.Transaction;

/** What somebody may be told of at all (P8). */
public final class Clearances {
  private Clearances() {}

  /**
   * Whether somebody holds the clearance for Section 1367, and its key, in a role that has a use
   * for it. Asked of the store each time: a clearance can end while its holder is signed in. The
   * key in their hands is wiped then, so that from here on this session finds such a case as little
   * as one that does not exist.
   *
   * @throws SessionEnded if their name was closed meanwhile
   */
  public static boolean holdsSection1367(Transaction transaction, StaffSession session) {
    return holdsSection1367(transaction.staff().find(session.id()), session);
  }

  /**
   * As {@link #holdsSection1367(Transaction, StaffSession)}, for somebody who was just read.
   *
   * @param holder who the session is of, as the store knows them in this transaction
   */
  public static boolean holdsSection1367(Optional<StaffMember> holder, StaffSession session) {
    StillIn.require(holder);
    boolean granted =
        holder
            .filter(staff -> ClearanceRule.hasUseFor(staff.role()))
            .map(StaffMember::clearances)
            .filter(clearances -> clearances.contains(Clearance.SECTION_1367))
            .isPresent();
    if (!granted) {
      session.keys().forgetProtectedKey();
    }
    return granted && session.keys().holdsProtectedKey();
  }

  /** Whether somebody may be told that a case exists; never for a key of no case. */
  public static boolean mayBeToldOf(Transaction transaction, StaffSession session, UUID caseId) {
    boolean cleared = holdsSection1367(transaction, session);
    return !transaction.cases().toldOf(Set.of(caseId), session.keys(), cleared).isEmpty();
  }
}
