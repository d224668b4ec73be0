package org.tierline.service.privacy;

import java.time.Duration;

/**
 * Makes every answer of the gate take the same time, so that time tells nothing (P7). A rehearsal,
 * whose clock does not run by itself, gives one that does not wait.
 */
@FunctionalInterface
public interface AnswerDeadline {
  /** A real one: returns when so much time has passed since {@code startedNanos}. */
  AnswerDeadline REAL = RealDeadline::pass;

  /** Waits until a time after a start, given by {@link System#nanoTime}. */
  void pass(long startedNanos, Duration after);
}
