package org.tierline.app.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Services;
import org.tierline.service.contact.DeskDay;
import org.tierline.service.staff.SessionEnded;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Latest;
import org.tierline.ui.common.Messages;
import org.tierline.ui.shell.FrameModel;
import org.tierline.ui.shell.StatusCount;
import org.tierline.ui.shell.StoreState;

/** Keeps the figures of the status bar and of the rail up to date. For the FX thread. */
final class StatusFeed {
  private static final Duration EVERY = Duration.ofSeconds(3);
  private static final int MOST = 99;

  private final Services services;
  private final StaffSession session;
  private final Messages messages;
  private final Clock clock;
  private final FrameModel frame;
  private final StringProperty incoming;
  private final StringProperty due;
  private final Latest<Figures> asking;
  private final Subscription following;
  private Instant askedAt = Instant.EPOCH;

  /**
   * Feeds a frame.
   *
   * @param ended what to do when the name of this person was closed meanwhile
   */
  StatusFeed(
      Services services,
      StaffSession session,
      Messages messages,
      BackgroundWork work,
      Clock clock,
      FrameModel frame,
      StringProperty incoming,
      StringProperty due,
      Runnable ended) {
    this.services = services;
    this.session = session;
    this.messages = messages;
    this.clock = clock;
    this.frame = frame;
    this.incoming = incoming;
    this.due = due;
    this.asking = work.latest(this::show, failure -> failed(failure, ended));
    this.following =
        messages.languageProperty().subscribe((before, now) -> asking.ask(this::figures));
  }

  /** The person has left: nothing is asked any more. */
  void close() {
    following.unsubscribe();
  }

  /** Time has passed; asks anew every few seconds. */
  void tick() {
    Instant now = clock.instant();
    if (Duration.between(askedAt, now).abs().compareTo(EVERY) >= 0) {
      askedAt = now;
      asking.ask(this::figures);
    }
  }

  private Figures figures() {
    services.signIn().requireStillIn(session);
    List<DeskDay.Incoming> waiting = services.day().incoming(session, MOST);
    return new Figures(
        waiting.size(),
        waiting.isEmpty() ? null : waiting.getFirst().handOff().at(),
        services.escalations().dueToday(),
        services.supervisors().waiting().size());
  }

  private void show(Figures figures) {
    String oldest =
        figures.oldest() == null
            ? ""
            : messages.text("door.status.oldest", waited(figures.oldest()));
    frame
        .counts()
        .setAll(
            new StatusCount("door.status.incoming", figures.incoming(), oldest, true),
            new StatusCount("door.status.due", figures.dueToday(), "", false),
            new StatusCount("door.status.supervisor", figures.supervisor(), "", true));
    incoming.set(countOf(figures.incoming()));
    due.set(countOf(figures.dueToday()));
    frame.storeProperty().set(new StoreState(true, messages.text("door.status.store")));
  }

  /** Nothing where nobody waits. */
  private static String countOf(long waiting) {
    return waiting == 0 ? "" : Long.toString(waiting);
  }

  private void failed(Throwable failure, Runnable ended) {
    if (failure instanceof SessionEnded) {
      ended.run();
    } else {
      unreachable();
    }
  }

  private void unreachable() {
    frame.storeProperty().set(new StoreState(false, messages.text("door.status.noStore")));
  }

  /** Minutes and seconds, hours where it takes so long. */
  private String waited(Instant since) {
    Duration waited = Duration.between(since, clock.instant());
    return waited.compareTo(Duration.ofHours(1)) < 0
        ? "%02d:%02d".formatted(waited.toMinutes(), waited.toSecondsPart())
        : messages.text("door.status.hours", waited.toHours());
  }

  private record Figures(int incoming, @Nullable Instant oldest, long dueToday, int supervisor) {}
}
