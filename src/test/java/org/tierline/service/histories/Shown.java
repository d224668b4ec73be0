package org.tierline.service.histories;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** How many a desk shows as waiting, since it was told of a change last. */
final class Shown {
  private static final long PATIENCE_SECONDS = 5;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private long number = -1;

  /** Reads it and shows it, one after another: what was read before is not shown over it. */
  void isRead(LongSupplier now) {
    lock.lock();
    try {
      number = now.getAsLong();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Whether a number is shown in good time. */
  boolean becomes(long wanted) {
    lock.lock();
    try {
      long left = TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      while (number != wanted && left > 0) {
        left = changed.awaitNanos(left);
      }
      return number == wanted;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }
}
