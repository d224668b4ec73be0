package org.tierline.model;

/**
 * What came of an update that named the version it saw.
 *
 * @param <T> the row
 */
public sealed interface Updated<T> {
  /** It was done; this is the row now. */
  record Done<T>(T row) implements Updated<T> {}

  /** Someone else changed it since; nothing was written. */
  record Stale<T>(T stored) implements Updated<T> {}
}
