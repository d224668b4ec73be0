package org.tierline.store;

/**
 * The store of a desk or a center. Safe for any thread but the one that paints: each call may wait
 * for a disk, so the guard given on opening is run first and throws there.
 */
public interface Store extends AutoCloseable {

  /**
   * Reads. Nothing is changed; what is read is one moment of the store.
   *
   * @throws StoreTrouble if the store cannot answer; it says what to do
   */
  <T> T read(Work<T> work);

  /**
   * Changes the store: all of it, durably, or nothing. The work may be run once only and must not
   * keep the transaction.
   *
   * @throws StoreTrouble if the store cannot write; nothing was changed
   */
  <T> T write(Work<T> work);

  /** Ends all connections. Later calls throw. */
  @Override
  void close();

  /** What is done in one transaction. */
  @FunctionalInterface
  interface Work<T> {
    /** Does it. An exception undoes everything. */
    T in(Transaction transaction);
  }
}
