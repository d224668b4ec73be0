package org.tierline.service.staff;

import java.util.Optional;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.Transaction;

/**
 * Whether somebody who signed in may go on. Asked of the store each time: an administrator can
 * close a name while its holder works at another desk.
 */
public final class StillIn {
  private StillIn() {}

  /**
   * Lets somebody go on whose name is open.
   *
   * @throws SessionEnded if it was closed since they signed in
   */
  public static void require(Transaction transaction, StaffSession session) {
    require(transaction.staff().find(session.id()));
  }

  /**
   * Whether somebody is at the desk. While it is locked nothing is told and nothing is done for
   * them (P10): every job asks here first and answers as if there were nothing. What goes on under
   * the lock is what keeps people safe and what was typed: notes and drafts are kept, an incident
   * can be reported (P14) and a supervisor asked for (V1).
   */
  public static boolean atDesk(StaffSession session) {
    return !session.isLocked();
  }

  static void require(Optional<StaffMember> staff) {
    if (staff.filter(StaffMember::disabled).isPresent()) {
      throw new SessionEnded();
    }
  }
}
