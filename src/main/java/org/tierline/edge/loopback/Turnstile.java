package org.tierline.edge.loopback;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets so many pass within a span of time. Safe for any thread. */
public final class Turnstile {
  private final InstantSource clock;
  private final int most;
  private final Duration within;
  private final Deque<Instant> passed = new ArrayDeque<>();

  /** Lets {@code most} pass within a span. */
  public Turnstile(InstantSource clock, int most, Duration within) {
    this.clock = clock;
    this.most = most;
    this.within = within;
  }

  /** Whether one more may pass now. A clock that was set back lets everybody begin anew. */
  public synchronized boolean pass() {
    Instant now = clock.instant();
    if (!passed.isEmpty() && now.isBefore(passed.getLast())) {
      passed.clear();
    }
    while (!passed.isEmpty() && !passed.getFirst().isAfter(now.minus(within))) {
      passed.removeFirst();
    }
    if (passed.size() == most) {
      return false;
    }
    passed.addLast(now);
    return true;
  }
}
