package org.tierline.app.bench;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.tierline.app.bench.BenchStaff.Seat;
import org.tierline.model.Topic;
import org.tierline.store.Store;

/**
 * What the desk of somebody who is signed in does by itself: it follows changes, counts the figures
 * of the status bar anew after those that bear on them, at its own second and not more often than
 * every three, and asks as often whether the person is still in.
 */
final class FollowingDesk implements AutoCloseable {
  private static final Duration BEAT = Duration.ofSeconds(1);
  private static final int BEATS_BETWEEN = 3;
  private static final Set<Topic> COUNTED =
      EnumSet.of(Topic.INCOMING, Topic.ESCALATIONS, Topic.SUPERVISORS);
  private static final int MOST = 99;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Seat seat;
  private final ActTimes times;
  private final Consumer<RuntimeException> failed;
  private final CountDownLatch hears = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Set<Topic> changed = EnumSet.noneOf(Topic.class);
  private final Store.Following following;
  private final Thread working;

  private FollowingDesk(Seat seat, ActTimes times, Consumer<RuntimeException> failed) {
    this.seat = seat;
    this.times = times;
    this.failed = failed;
    this.following = seat.services().desk().store().follow(this::hint);
    this.working = Thread.ofVirtual().name("bench-desk").start(this::work);
  }

  /**
   * Begins, and waits until the desk hears of changes.
   *
   * @param failed is told of what fails; the desk goes on
   * @throws IllegalStateException if it hears nothing for long
   */
  static FollowingDesk begin(Seat seat, ActTimes times, Consumer<RuntimeException> failed) {
    FollowingDesk desk = new FollowingDesk(seat, times, failed);
    try {
      // The first hint names everything.
      if (!desk.hears.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("a desk hears of no changes");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return desk;
  }

  private void hint(Set<Topic> topics) {
    hears.countDown();
    synchronized (changed) {
      COUNTED.stream().filter(topics::contains).forEach(changed::add);
    }
  }

  private void work() {
    int uncounted = BEATS_BETWEEN;
    try {
      for (int beat = 1; !closed.await(BEAT.toNanos(), TimeUnit.NANOSECONDS); beat++) {
        if (beat % BEATS_BETWEEN == 0) {
          ask(this::stillIn);
        }
        uncounted++;
        Set<Topic> toCount = uncounted < BEATS_BETWEEN ? Set.of() : takeChanged();
        for (Topic topic : toCount) {
          uncounted = 0;
          ask(() -> count(topic));
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Set<Topic> takeChanged() {
    synchronized (changed) {
      Set<Topic> taken = Set.copyOf(changed);
      changed.clear();
      return taken;
    }
  }

  private void ask(Runnable question) {
    try {
      question.run();
    } catch (RuntimeException e) {
      failed.accept(e);
    }
  }

  private void stillIn() {
    times.taken(
        Act.STILL_IN,
        () -> {
          seat.services().signIn().requireStillIn(seat.session());
          return true;
        });
  }

  private void count(Topic topic) {
    times.taken(
        Act.COUNT,
        () ->
            switch (topic) {
              case INCOMING -> seat.services().day().incoming(seat.session(), MOST).size();
              case ESCALATIONS -> seat.services().escalations().dueToday();
              default -> seat.services().supervisors().waiting(seat.session());
            });
  }

  /** Waits until nothing is asked any more. */
  @Override
  public void close() {
    closed.countDown();
    following.close();
    try {
      working.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
