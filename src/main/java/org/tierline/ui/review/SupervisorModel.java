package org.tierline.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tierline.model.Topic;
import org.tierline.service.supervisor.WaitingCallers.Asked;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Bell;
import org.tierline.ui.common.Follower;
import org.tierline.ui.common.Lane;

/** Who waits for a supervisor. Runs without a toolkit; time moves on with {@link #tick}. */
public final class SupervisorModel {
  private static final Duration TOO_LONG = Duration.ofMinutes(2);
  private final SupervisorJobs jobs;
  private final InstantSource clock;
  private final Lane lane;
  private final Follower<List<Asked>> looking;
  private final RingModel ring;
  private final ReadOnlyObjectWrapper<Instant> now;
  private final ObservableList<Asked> asked = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper faster = new ReadOnlyBooleanWrapper();
  private Consumer<UUID> goesOn = contactId -> {};

  /** Asks nothing before {@link #refresh}. */
  public SupervisorModel(SupervisorJobs jobs, Bell bell, InstantSource clock, BackgroundWork work) {
    this.jobs = jobs;
    this.clock = clock;
    this.lane = work.lane();
    this.ring = new RingModel(bell, work);
    this.now = new ReadOnlyObjectWrapper<>(clock.instant());
    this.looking = new Follower<>(work, jobs::asked, this::show);
  }

  /** Reads everything anew: when the screen is shown. */
  void refresh() {
    faster.set(false);
    now.set(clock.instant());
    looking.follow();
  }

  /** Something in the store has changed, here or at another desk. */
  public void changed(Set<Topic> topics) {
    if (topics.contains(Topic.SUPERVISORS)) {
      looking.follow();
    }
  }

  /** Nobody looks any more. */
  void end() {
    looking.abandon();
    asked.clear();
  }

  /** Time has passed: clocks move, and who waits on the line is heard. */
  public void tick() {
    now.set(clock.instant());
    ring.hear(asked, now.get());
  }

  /** How many wait on the line; the others are to be called back. */
  public int onTheLine() {
    return (int) asked.stream().filter(request -> request.due() == null).count();
  }

  /** Takes a request over; somebody may have been faster. */
  void take(UUID requestId) {
    lane.run(
        () -> jobs.take(requestId),
        taken -> {
          faster.set(taken.isEmpty());
          asked.removeIf(request -> request.id().equals(requestId));
          looking.follow();
          taken.flatMap(SupervisorJobs.Taken::contactId).ifPresent(goesOn);
        });
  }

  /** Calls back with the contact of whoever was taken over: the supervisor goes on there. */
  public void whenTaken(Consumer<UUID> then) {
    goesOn = then;
  }

  /** Takes whoever waits longest on the line, else whom to call back first. */
  void takeFirst() {
    asked.stream().findFirst().ifPresent(request -> take(request.id()));
  }

  /** Whether somebody has waited on the line for too long. */
  static boolean isTooLong(Asked request, Instant now) {
    return Duration.between(request.since(), now).compareTo(TOO_LONG) > 0;
  }

  private void show(List<Asked> found) {
    if (!found.equals(asked)) {
      asked.setAll(found);
      ring.hear(asked, clock.instant());
    }
  }

  /** Now, as of the last tick. */
  ReadOnlyObjectProperty<Instant> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /** Who waits, in the order in which they are taken. */
  public ObservableList<Asked> asked() {
    return asked;
  }

  /** Whether somebody else took what was to be taken last. */
  ReadOnlyBooleanProperty fasterProperty() {
    return faster.getReadOnlyProperty();
  }

  /** What calls for attention by ear. */
  RingModel ring() {
    return ring;
  }
}
