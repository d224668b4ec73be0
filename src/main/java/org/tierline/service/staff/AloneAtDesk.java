package org.tierline.service.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;

/**
 * What a desk decides about its lock while the store is out of reach, and has to tell it later; in
 * memory only, since whoever signs in anew begins with every gate shut. Safe for any thread.
 */
final class AloneAtDesk {
  private static final int TRIES = 3;
  private static final Duration LOCKED = Duration.ofHours(3);

  private final List<Owed> owed = new ArrayList<>();
  private int failures;
  private @Nullable Instant until;

  /**
   * What is owed to the store.
   *
   * @param shut whether every gate ended with it (P10)
   */
  record Owed(AuditAction action, Instant at, boolean shut) {}

  /** Until when no password is looked at here, if so. */
  synchronized Optional<Instant> lockedUntil(Instant now) {
    return Optional.ofNullable(until).filter(now::isBefore);
  }

  /** A wrong password; gives how many are left. */
  synchronized int failed(Instant now) {
    failures++;
    if (failures >= TRIES) {
      failures = 0;
      until = now.plus(LOCKED);
      return 0;
    }
    return TRIES - failures;
  }

  synchronized void fitted() {
    failures = 0;
  }

  synchronized void owe(Owed what) {
    owed.add(what);
  }

  synchronized boolean owes() {
    return !owed.isEmpty();
  }

  synchronized List<Owed> all() {
    return List.copyOf(owed);
  }

  /** The store has these. */
  synchronized void told(List<Owed> told) {
    owed.removeAll(told);
  }
}
