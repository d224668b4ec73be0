package org.tierline.service;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.tierline.policy.Policies;
import org.tierline.policy.PolicyBook;
import org.tierline.store.Store;

/** The policies in force, as the store holds them. Safe for any thread. */
public final class PolicyShelf {
  private final AtomicReference<PolicyBook> book;

  /** A shelf with a book; a rehearsal may give one of its own. */
  public PolicyShelf(PolicyBook book) {
    this.book = new AtomicReference<>(book);
  }

  /** Reads the policies of a store. */
  public static PolicyShelf of(Store store) {
    return new PolicyShelf(read(store));
  }

  private static PolicyBook read(Store store) {
    return PolicyBook.read(store.read(transaction -> transaction.policies().files()));
  }

  /** Reads the policies of a store anew, after an import; rules that are off stay off. */
  public void reread(Store store) {
    book.set(read(store).without(book.get().switchedOff()));
  }

  /** The policies in force at a moment. */
  public Policies at(Instant moment) {
    return book.get().at(moment);
  }
}
