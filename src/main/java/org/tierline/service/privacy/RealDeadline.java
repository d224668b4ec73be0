package org.tierline.service.privacy;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits by the clock of the machine. */
final class RealDeadline {
  private RealDeadline() {}

  /** Returns when so much time has passed since the start; an interrupt does not shorten it. */
  static void pass(long startedNanos, Duration after) {
    boolean interrupted = false;
    long left = after.toNanos() - (System.nanoTime() - startedNanos);
    while (left > 0) {
      LockSupport.parkNanos(left);
      interrupted |= Thread.interrupted();
      left = after.toNanos() - (System.nanoTime() - startedNanos);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
