package org.tierline.ui.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.cases.ReceiptNumber;
import org.tierline.model.privacy.LockedNumber;

/**
 * What the panel of locked gates asks of the services, for the one person who is signed in. Nothing
 * here tells whether a case exists. Every call may touch the store and belongs in the background.
 */
public interface GateJobs {
  /**
   * Gates that locked lately, newest first.
   *
   * @param after the last row that is known, or null
   */
  List<Line> gates(@Nullable Line after, int limit);

  /**
   * The numbers that are locked for Tier 1 now, the latest failure first.
   *
   * @param after the last row that is known, or null
   */
  List<Locked> lockedNumbers(@Nullable Locked after, int limit);

  /** Opens a number of the list again for Tier 1 (P6). */
  void unlock(Locked number);

  /** Opens a receipt number again for Tier 1 (P6); the same for every number. */
  void unlock(ReceiptNumber receiptNumber);

  /**
   * A number that is locked, told by where it was said; never the number itself.
   *
   * @param seen as the service knows it
   */
  record Locked(LockedNumber seen) {}

  /** What locked, or came too thick. */
  enum Kind {
    /** Three attempts in one contact. */
    CONTACT,
    /** Ten failures on one number in a day. */
    NUMBER,
    /** Ten failures of one staff member in an hour. */
    STAFF,
    /** Ten failures from one caller number in an hour. */
    CALLER_NUMBER
  }

  /**
   * A line of the panel.
   *
   * @param at when it happened last
   * @param who full name of the staff member, or the caller number
   * @param contact number of the contact, or empty if it was in several
   */
  record Line(Instant at, Kind kind, String who, String contact) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
