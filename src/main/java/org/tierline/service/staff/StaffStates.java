package org.tierline.service.staff;

import java.time.Instant;
import java.util.UUID;
import org.tierline.model.staff.StaffState;
import org.tierline.policy.review.Worked;
import org.tierline.store.SupervisorTable.Standing;
import org.tierline.store.Transaction;

/** What staff do now; the time they worked is added up by the way. */
public final class StaffStates {
  private StaffStates() {}

  /** Somebody does something else from now on. */
  public static void enter(Transaction transaction, UUID staffId, StaffState state, Instant now) {
    Standing before = transaction.supervisors().standing(staffId);
    Instant since = before.since();
    if (since != null && Worked.counts(before.state())) {
      Worked.byDay(since, now)
          .forEach((day, worked) -> transaction.supervisors().addWorked(staffId, day, worked));
    }
    transaction.supervisors().setState(staffId, state, now);
  }

  /** Somebody did something else from a time on; of whoever does another thing since it is old. */
  public static void enterLate(
      Transaction transaction, UUID staffId, StaffState state, Instant then) {
    Instant since = transaction.supervisors().standing(staffId).since();
    if (since == null || !since.isAfter(then)) {
      enter(transaction, staffId, state, then);
    }
  }

  /**
   * Somebody signs in. A desk that was closed or killed never said when its person left, so what
   * went before is not counted.
   */
  static void signIn(Transaction transaction, UUID staffId, Instant now) {
    transaction.supervisors().setState(staffId, StaffState.READY, now);
  }

  /** The desk is locked: whoever was ready is away, and ready again when it is opened. */
  static void lock(Transaction transaction, UUID staffId, Instant now) {
    change(transaction, staffId, StaffState.READY, StaffState.AWAY, now);
  }

  static void unlock(Transaction transaction, UUID staffId, Instant now) {
    change(transaction, staffId, StaffState.AWAY, StaffState.READY, now);
  }

  private static void change(
      Transaction transaction, UUID staffId, StaffState from, StaffState to, Instant now) {
    if (transaction.supervisors().state(staffId) == from) {
      enter(transaction, staffId, to, now);
    }
  }
}
