package org.tierline.app.desk;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.app.Services;
import org.tierline.service.outbox.Returned;
import org.tierline.service.outbox.Waiting;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.StoreTrouble;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Follower;

/**
 * Sees once a second whether a shared store is in reach, delivers what waits for it, and tells how
 * it stands. For the FX thread; the store and the disk are asked in the background.
 */
final class OutboxFeed {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxFeed.class);

  /** How many seconds it waits after a store that is there could not take what waits. */
  private static final int AFTER_TROUBLE = 10;

  private final Services services;
  private final StaffSession session;
  private final Consumer<Throwable> failures;
  private final Follower<State> looking;
  private int wait;

  /**
   * Tells of one person's outbox.
   *
   * @param shown is told how it stands, on the FX thread
   * @param failures is told of what is no trouble of the store
   */
  OutboxFeed(
      Services services,
      StaffSession session,
      BackgroundWork work,
      Consumer<State> shown,
      Consumer<Throwable> failures) {
    this.services = services;
    this.session = session;
    this.failures = failures;
    this.looking = new Follower<>(work, this::look, shown, this::failed);
  }

  /**
   * How it stands.
   *
   * @param inReach whether the store can be asked
   * @param waiting what is not delivered yet
   * @param delivered how much was delivered by this look
   * @param returned what could not be delivered as it was
   */
  record State(boolean inReach, Waiting waiting, int delivered, List<Returned> returned) {
    /** A store that was always there. */
    static final State WELL = new State(true, Waiting.NONE, 0, List.of());

    /** Whether what is done now is kept here. */
    boolean isAway() {
      return !inReach || waiting.all() > 0;
    }
  }

  /** A second has passed. */
  void tick() {
    wait--;
    if (wait <= 0) {
      wait = 0;
      looking.follow();
    }
  }

  /** The person has left: what waits stays sealed. */
  void close() {
    looking.abandon();
  }

  private State look() {
    boolean inReach = services.desk().store().isInReach();
    if (inReach && session.owesTheStore()) {
      services.lock().settle(session);
    }
    int delivered =
        inReach && services.outbox().waiting(session).all() > 0
            ? services.outbox().deliver(session)
            : 0;
    return new State(
        inReach,
        services.outbox().waiting(session),
        delivered,
        services.outbox().returned(session));
  }

  private void failed(Throwable failure) {
    wait = AFTER_TROUBLE;
    if (failure instanceof StoreTrouble) {
      LOG.warn("What waits at this desk cannot be delivered now", failure);
    } else {
      failures.accept(failure);
    }
  }
}
