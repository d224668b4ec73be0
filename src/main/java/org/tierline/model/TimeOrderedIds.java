package org.tierline.model;

import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes keys that sort by the time of their making (UUID version 7, RFC 9562). Keys of one maker
 * never repeat and always grow, also when the clock stands still or goes back. Safe for any thread.
 */
public final class TimeOrderedIds {
  private static final int COUNTER_BITS = 12;
  private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final InstantSource clock;
  private final RandomGenerator random;
  private long last;

  /**
   * A maker.
   *
   * @param random the source of what cannot be guessed; a {@link java.security.SecureRandom}
   *     outside tests
   */
  public TimeOrderedIds(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  /** A new key. */
  public UUID next() {
    long ticks = ticks();
    long high = (ticks >>> COUNTER_BITS << 16) | VERSION | (ticks & COUNTER_MASK);
    return new UUID(high, (random.nextLong() >>> 2) | VARIANT);
  }

  /** Milliseconds and a counter below them. */
  private synchronized long ticks() {
    last = Math.max(last + 1, clock.millis() << COUNTER_BITS);
    return last;
  }
}
