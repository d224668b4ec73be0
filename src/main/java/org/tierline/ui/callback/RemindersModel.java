package org.tierline.ui.callback;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tierline.model.Topic;
import org.tierline.model.escalation.Reminder;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Follower;
import org.tierline.ui.common.Lane;

/**
 * What is to be done now, of the callers whom this person holds or owes a call. What may become
 * true is read when it changes, and compared with the clock once a second: nothing waits for time
 * to pass, so sleep and a clock that is set do no harm. Runs without a toolkit.
 */
public final class RemindersModel {
  private static final Set<Topic> MATTER =
      EnumSet.of(Topic.ESCALATIONS, Topic.SUPERVISORS, Topic.REMINDERS, Topic.STAFF);
  private static final Duration READ_EVERY = Duration.ofMinutes(1);
  private static final Comparator<Reminder> URGENT_FIRST =
      Comparator.comparing(Reminder::kind)
          .thenComparing(Reminder::holdsUntil)
          .thenComparing(Reminder::about);

  private final ReminderJobs jobs;
  private final InstantSource clock;
  private final Consumer<Reminder> open;
  private final Lane lane;
  private final Follower<List<Reminder>> reading;
  private final ObservableList<Reminder> due = FXCollections.observableArrayList();
  private List<Reminder> known = List.of();
  private Instant readAt = Instant.EPOCH;

  /**
   * Asks nothing before {@link #tick}.
   *
   * @param open shows where the call is made from
   */
  public RemindersModel(
      ReminderJobs jobs, InstantSource clock, Consumer<Reminder> open, BackgroundWork work) {
    this.jobs = jobs;
    this.clock = clock;
    this.open = open;
    this.lane = work.lane();
    this.reading = new Follower<>(work, jobs::reminders, this::know);
  }

  /** Time has passed, or the clock was set, or the machine woke. */
  public void tick() {
    if (Duration.between(readAt, clock.instant()).abs().compareTo(READ_EVERY) >= 0) {
      follow();
    }
    show();
  }

  /** Something in the store has changed, here or at another desk. */
  public void changed(Set<Topic> topics) {
    if (topics.stream().anyMatch(MATTER::contains)) {
      follow();
    }
  }

  /** Reads anew: also once the desk is unlocked. */
  public void follow() {
    readAt = clock.instant();
    reading.follow();
  }

  /** The person signs out. */
  public void end() {
    reading.abandon();
    known = List.of();
    due.clear();
  }

  /** Goes to the caller of the first one. */
  void openFirst() {
    due.stream().findFirst().ifPresent(this::open);
  }

  /** Goes to the caller of one; it was seen by that. */
  void open(Reminder reminder) {
    putAside(reminder);
    open.accept(reminder);
  }

  /** The first one was seen. */
  void putFirstAside() {
    due.stream().findFirst().ifPresent(this::putAside);
  }

  /** One was seen: it goes at once, and the store remembers it. */
  void putAside(Reminder reminder) {
    known = known.stream().filter(one -> !one.equals(reminder)).toList();
    show();
    lane.run(
        () -> {
          jobs.putAside(reminder);
          return true;
        },
        done -> follow());
  }

  private void know(List<Reminder> read) {
    known = List.copyOf(read);
    show();
  }

  private void show() {
    Instant now = clock.instant();
    List<Reminder> present =
        known.stream().filter(one -> one.holdsAt(now)).sorted(URGENT_FIRST).toList();
    if (!present.equals(due)) {
      due.setAll(present);
    }
  }

  /** What is true now and was not put aside, the most urgent first. */
  public ObservableList<Reminder> due() {
    return due;
  }
}
