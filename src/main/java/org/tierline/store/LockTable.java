package org.tierline.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tierline.model.privacy.LockedContact;
import org.tierline.model.privacy.LockedNumber;
import org.tierline.policy.privacy.Bursts.Peak;
import org.tierline.store.keys.KeyRing;

/**
 * Numbers and contacts that are locked after failures at the gate (P6). Numbers are counted as they
 * were said, whether a case has them or not, so nothing here tells which.
 */
public interface LockTable {
  /**
   * Opens a number again; failures before it no longer count. The same key again changes nothing.
   *
   * @param receiptNumber or null if it is an A-number
   * @param aNumber or null if it is a receipt number
   * @return whether it was not there yet
   */
  boolean unlock(
      UUID id,
      @Nullable String receiptNumber,
      @Nullable String aNumber,
      KeyRing ring,
      UUID staffId,
      Instant at);

  /** As {@link #unlock}, the number that was said in an attempt; false as well if there is none. */
  boolean unlockSaidIn(UUID id, UUID attemptId, UUID staffId, Instant at);

  /**
   * The numbers that are locked, the latest failure first.
   *
   * @param since from when failures count
   * @param failures so many lock
   */
  List<LockedNumber> locked(Instant since, int failures, KeyRing ring);

  /**
   * Gives each moment from an instant until before another at which a number became locked.
   *
   * @param window in which failures are counted
   */
  void locksOfNumbers(
      Instant from,
      Instant until,
      Duration window,
      int failures,
      KeyRing ring,
      Consumer<LockedContact> each);

  /** Gives each moment at which a contact became locked by so many failures of its own. */
  void locksOfContacts(Instant from, Instant until, int failures, Consumer<LockedContact> each);

  /**
   * The failures from an instant until before another that were at least the so-manieth within an
   * hour of one staff member, or from one caller number.
   */
  List<Peak> failurePeaks(Instant from, Instant until, int failures);

  /** The searches that were at least the so-manieth within an hour of one staff member. */
  List<Peak> searchPeaks(Instant from, Instant until, int searches);
}
