package org.tierline.app.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Services;
import org.tierline.model.Topic;
import org.tierline.service.contact.DeskDay;
import org.tierline.service.staff.SessionEnded;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Follower;
import org.tierline.ui.common.Latest;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Work;
import org.tierline.ui.shell.FrameModel;
import org.tierline.ui.shell.StatusCount;
import org.tierline.ui.shell.StoreState;

/**
 * Keeps the figures of the status bar and of the rail up to date: each is counted anew within a
 * second after what it counts has changed, or within three where changes follow each other, and all
 * once a minute, since a day begins too. Desks have their seconds at different moments, so that
 * those of a whole center do not ask a server at once. Whether the person is still in is asked
 * every few seconds. For the FX thread.
 */
final class StatusFeed {
  private static final Duration STILL_IN_EVERY = Duration.ofSeconds(3);
  private static final Duration COUNT_ALL_EVERY = Duration.ofMinutes(1);
  private static final Duration COUNT_AT_MOST_EVERY = Duration.ofSeconds(3);
  private static final Set<Topic> COUNTED =
      EnumSet.of(Topic.INCOMING, Topic.ESCALATIONS, Topic.SUPERVISORS);
  private static final int MOST = 99;

  private final Services services;
  private final StaffSession session;
  private final Messages messages;
  private final String store;
  private final Clock clock;
  private final FrameModel frame;
  private final StringProperty incoming;
  private final StringProperty due;
  private final Map<Topic, Follower<?>> counting;
  private final Set<Topic> changed = EnumSet.copyOf(COUNTED);
  private final Latest<Boolean> stillIn;
  private final Subscription following;
  private Figures figures = Figures.NONE;
  private OutboxFeed.State outbox = OutboxFeed.State.WELL;
  private Instant askedAt = Instant.EPOCH;
  private Instant countedAt = Instant.EPOCH;
  private Instant allCountedAt = Instant.EPOCH;
  private @Nullable StoreHeard heard;

  /**
   * Feeds a frame.
   *
   * @param store key of what the store is called in the status bar
   * @param ended what to do when the name of this person was closed meanwhile
   */
  StatusFeed(
      Services services,
      StaffSession session,
      Messages messages,
      String store,
      BackgroundWork work,
      Clock clock,
      FrameModel frame,
      StringProperty incoming,
      StringProperty due,
      Runnable ended) {
    this.services = services;
    this.session = session;
    this.messages = messages;
    this.store = store;
    this.clock = clock;
    this.frame = frame;
    this.incoming = incoming;
    this.due = due;
    this.counting =
        Map.of(
            Topic.INCOMING,
            counting(work, this::countIncoming, Figures::withIncoming, ended),
            Topic.ESCALATIONS,
            counting(work, services.escalations()::dueToday, Figures::withDue, ended),
            Topic.SUPERVISORS,
            counting(
                work,
                () -> services.supervisors().waiting(session),
                Figures::withSupervisor,
                ended));
    this.stillIn = work.latest(in -> reachable(), failure -> failed(failure, ended));
    this.following =
        messages
            .languageProperty()
            .subscribe((before, now) -> {
              show();
              showStore();
            });
  }

  private <T> Follower<T> counting(
      BackgroundWork work, Work<T> question, BiFunction<Figures, T, Figures> with, Runnable ended) {
    return new Follower<>(
        work,
        question,
        found -> {
          figures = with.apply(figures, found);
          show();
        },
        failure -> failed(failure, ended));
  }

  /** The person has left: nothing is asked any more. */
  void close() {
    following.unsubscribe();
    counting.values().forEach(Follower::abandon);
    stillIn.abandon();
  }

  /** Time has passed. */
  void tick() {
    Instant now = clock.instant();
    if (isOver(STILL_IN_EVERY, askedAt, now)) {
      askStillIn();
    }
    if (isOver(COUNT_ALL_EVERY, allCountedAt, now)) {
      allCountedAt = now;
      changed.addAll(COUNTED);
    }
    if (!changed.isEmpty() && isOver(COUNT_AT_MOST_EVERY, countedAt, now)) {
      countedAt = now;
      changed.forEach(topic -> Objects.requireNonNull(counting.get(topic)).follow());
      changed.clear();
    }
    show();
  }

  /** Something in the store has changed, here or at another desk. */
  void changed(Set<Topic> topics) {
    if (topics.contains(Topic.STAFF)) {
      askStillIn();
    }
    COUNTED.stream().filter(topics::contains).forEach(changed::add);
  }

  /** A clock that was set back counts as time that has passed. */
  private static boolean isOver(Duration every, Instant since, Instant now) {
    return Duration.between(since, now).abs().compareTo(every) >= 0;
  }

  /** How it stands with what waits for the store. */
  void kept(OutboxFeed.State now) {
    boolean back = now.inReach() && !outbox.inReach();
    outbox = now;
    if (!now.inReach()) {
      unreachable();
    } else if (back) {
      askStillIn();
      changed.addAll(COUNTED);
    }
    show();
  }

  private void askStillIn() {
    askedAt = clock.instant();
    stillIn.ask(() -> {
      services.signIn().requireStillIn(session);
      return true;
    });
  }

  private Incoming countIncoming() {
    List<DeskDay.Incoming> waiting = services.day().incoming(session, MOST);
    return new Incoming(waiting.size(), oldestOf(waiting));
  }

  /** Since when somebody is on the line or in a chat; what was written has days, not minutes. */
  private static @Nullable Instant oldestOf(List<DeskDay.Incoming> waiting) {
    return waiting.stream()
        .filter(each -> each.replyDue() == null)
        .findFirst()
        .map(each -> each.handOff().at())
        .orElse(null);
  }

  private void show() {
    String oldest =
        figures.incoming().oldest() == null
            ? ""
            : messages.text("door.status.oldest", waited(figures.incoming().oldest()));
    List<StatusCount> counts =
        StatusLine.of(
            messages,
            List.of(
                new StatusCount("door.status.incoming", figures.incoming().count(), oldest, true),
                new StatusCount("door.status.due", figures.dueToday(), "", false),
                new StatusCount("door.status.supervisor", figures.supervisor(), "", true)),
            outbox);
    if (!counts.equals(frame.counts())) {
      frame.counts().setAll(counts);
    }
    incoming.set(outbox.inReach() ? countOf(figures.incoming().count()) : "");
    due.set(outbox.inReach() ? countOf(figures.dueToday()) : "");
  }

  private void reachable() {
    heard(new StoreHeard(true, store));
  }

  private void heard(StoreHeard now) {
    heard = now;
    showStore();
  }

  private void showStore() {
    if (heard != null) {
      frame.storeProperty().set(new StoreState(heard.answers(), messages.text(heard.key())));
    }
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
    heard(new StoreHeard(false, "door.status.noStore"));
  }

  /** Minutes and seconds, hours where it takes so long. */
  private String waited(Instant since) {
    Duration waited = Duration.between(since, clock.instant());
    return waited.compareTo(Duration.ofHours(1)) < 0
        ? "%02d:%02d".formatted(waited.toMinutes(), waited.toSecondsPart())
        : messages.text("door.status.hours", waited.toHours());
  }

  /** What was heard of the store last, and the key of its words. */
  private record StoreHeard(boolean answers, String key) {}

  private record Incoming(int count, @Nullable Instant oldest) {}

  private record Figures(Incoming incoming, long dueToday, int supervisor) {
    static final Figures NONE = new Figures(new Incoming(0, null), 0, 0);

    Figures withIncoming(Incoming now) {
      return new Figures(now, dueToday, supervisor);
    }

    Figures withDue(long now) {
      return new Figures(incoming, now, supervisor);
    }

    Figures withSupervisor(int now) {
      return new Figures(incoming, dueToday, now);
    }
  }
}
