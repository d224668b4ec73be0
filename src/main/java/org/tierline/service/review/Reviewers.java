package org.tierline.service.review;

import org.tierline.model.staff.Role;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;

/** Who may look at the review. */
final class Reviewers {
  private Reviewers() {}

  /** A supervisor whose desk is not locked; everybody else is told nothing. */
  static boolean has(StaffSession session) {
    return session.role() == Role.SUPERVISOR && StillIn.atDesk(session);
  }
}
