package org.tierline.ui.review;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditPage;
import org.tierline.model.audit.AuditPlace;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.staff.StaffMember;

/**
 * What the audit views ask of the services, for the one person who is signed in. Asking is recorded
 * too. Every call may touch the store and belongs in the background.
 */
public interface AuditViewJobs {
  /**
   * Who saw a case, newest first. Nothing for a number of no case, of a case that nobody has opened
   * and of one that this person may not know of.
   *
   * @param next where the page begins, or null for the first
   */
  AuditPage whoSaw(ReceiptNumber receiptNumber, @Nullable AuditPlace next);

  /**
   * What somebody saw in the last thirty days, newest first.
   *
   * @param next where the page begins, or null for the first
   */
  AuditPage whatSaw(UUID staffId, @Nullable AuditPlace next);

  /** A colleague by the name they sign in with, or by their full name. */
  Optional<StaffMember> person(String typed);
}
