package org.tierline.store;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.tierline.model.Topic;

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
   * @throws StoreTrouble if the store cannot write; nothing was changed, unless a link broke and it
   *     says that this is not known
   */
  <T> T write(Work<T> work);

  /**
   * Changes the store like {@link #write}, beside others who write so. Whatever the work decides by
   * must be its own until it ends: it says so by {@link Transaction#alone} before it looks. Nobody
   * who writes by {@link #write} is in the store meanwhile.
   *
   * @throws StoreTrouble if the store cannot write; nothing was changed, unless a link broke and it
   *     says that this is not known
   */
  default <T> T writeBeside(Work<T> work) {
    return write(work);
  }

  /**
   * Changes the store like {@link #writeBeside(Work)}, where one thing at least has to be the
   * work's own: as if it asked for that first.
   *
   * @param about as in {@link Transaction#alone}
   * @throws StoreTrouble as there
   */
  default <T> T writeBeside(UUID about, Work<T> work) {
    return writeBeside(transaction -> {
      transaction.alone(about);
      return work.in(transaction);
    });
  }

  /**
   * Tells of changes, whichever desk made them, shortly after they were committed. Several changes
   * make one hint; none is missed, since the first hint, and that after a cut, names every topic.
   * Touches no disk on the calling thread.
   *
   * @param hint is told what the changes were about, on a thread of the store; must be quick and
   *     must not throw
   */
  Following follow(Consumer<Set<Topic>> hint);

  /**
   * What a server that lets people in by itself recognises a password by. The array is not wiped.
   *
   * @return empty if nobody but the services looks at passwords
   */
  default Optional<String> verifier(char[] password) {
    return Optional.empty();
  }

  /**
   * Whether the store can be asked, as far as is known without asking; one on this machine always
   * can. While it cannot, every call throws at once and nothing is changed. Never waits.
   */
  default boolean isInReach() {
    return true;
  }

  /** Ends all connections. Later calls throw. */
  @Override
  void close();

  /** Somebody follows the changes, until this is closed. */
  @FunctionalInterface
  interface Following extends AutoCloseable {
    /** No hint begins any more. */
    @Override
    void close();
  }

  /** What is done in one transaction. */
  @FunctionalInterface
  interface Work<T> {
    /** Does it. An exception undoes everything. */
    T in(Transaction transaction);
  }
}
