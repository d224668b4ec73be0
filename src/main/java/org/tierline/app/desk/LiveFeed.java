package org.tierline.app.desk;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.tierline.model.Topic;
import org.tierline.store.Store;

/**
 * Brings hints of the store to whoever shows something of it, on the FX thread: many of them as
 * one, and none while the desk is covered. Ends with the person it was made for.
 */
final class LiveFeed implements AutoCloseable {
  private final Executor screen;
  private final BooleanSupplier covered;
  private final Consumer<Set<Topic>> shown;
  private final Set<Topic> pending = EnumSet.noneOf(Topic.class);
  private final Store.Following following;
  private boolean asked;
  private boolean closed;

  /**
   * Begins to follow.
   *
   * @param screen runs what paints
   * @param covered whether the desk is covered; then what has changed waits for {@link #tick}
   * @param shown is told what has changed, on {@code screen}
   */
  LiveFeed(Store store, Executor screen, BooleanSupplier covered, Consumer<Set<Topic>> shown) {
    this.screen = screen;
    this.covered = covered;
    this.shown = shown;
    this.following = store.follow(this::hint);
  }

  /** On a thread of the store. */
  private void hint(Set<Topic> topics) {
    boolean ask;
    synchronized (pending) {
      pending.addAll(topics);
      ask = !asked && !closed;
      asked = asked || ask;
    }
    if (ask) {
      screen.execute(this::deliver);
    }
  }

  /** Time has passed: what changed under the cover is shown once it is gone. */
  void tick() {
    deliver();
  }

  private void deliver() {
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    synchronized (pending) {
      asked = false;
      if (!closed && !covered.getAsBoolean()) {
        topics.addAll(pending);
        pending.clear();
      }
    }
    if (!topics.isEmpty()) {
      shown.accept(topics);
    }
  }

  /** Nothing is told any more. */
  @Override
  public void close() {
    synchronized (pending) {
      closed = true;
    }
    following.close();
  }
}
