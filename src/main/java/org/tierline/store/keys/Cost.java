package org.tierline.store.keys;

/**
 * What one Argon2id costs.
 *
 * @param memoryKib memory in KiB
 * @param iterations passes over it
 * @param lanes lanes that could run side by side
 */
public record Cost(int memoryKib, int iterations, int lanes) {
  /** For people's passwords. */
  public static final Cost USUAL = new Cost(64 * 1024, 3, 1);

  private static final int MOST_MEMORY_KIB = 4 * 1024 * 1024;
  private static final int MOST_ITERATIONS = 1_000;
  private static final int MOST_LANES = 64;

  public Cost {
    if (lanes < 1
        || lanes > MOST_LANES
        || iterations < 1
        || iterations > MOST_ITERATIONS
        || memoryKib < 8 * lanes
        || memoryKib > MOST_MEMORY_KIB) {
      throw new IllegalArgumentException("no cost that Argon2id can have");
    }
  }
}
