package org.tierline.ui.appointment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.appointment.SchedulingAnswer;
import org.tierline.model.appointment.SchedulingAnswer.Outcome;
import org.tierline.service.appointment.AppointmentList.Line;
import org.tierline.ui.appointment.AppointmentJobs.When;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Lane;
import org.tierline.ui.common.TypedDays;

/**
 * The request in hand: what is typed to schedule or end it, what came of the last step, and what
 * another desk has made of it meanwhile. Runs without a toolkit.
 */
final class SchedulingModel {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/uuuu");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter TYPED_TIME = DateTimeFormatter.ofPattern("H:mm");

  final StringProperty day = new SimpleStringProperty("");
  final StringProperty time = new SimpleStringProperty("");
  final StringProperty office = new SimpleStringProperty("");
  final BooleanProperty officeAgreed = new SimpleBooleanProperty();
  final StringProperty reason = new SimpleStringProperty("");

  private final AppointmentJobs jobs;
  private final InstantSource clock;
  private final Runnable changed;
  private final Lane lane;
  private final ReadOnlyObjectWrapper<@Nullable Line> line = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable SchedulingAnswer> came =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Conflict> conflict = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");

  /**
   * @param changed called after the store has changed
   */
  SchedulingModel(
      AppointmentJobs jobs, BackgroundWork work, InstantSource clock, Runnable changed) {
    this.jobs = jobs;
    this.clock = clock;
    this.changed = changed;
    this.lane = work.lane();
    for (StringProperty typed : List.of(day, time, office)) {
      typed.subscribe((before, now) -> missing.set(""));
    }
  }

  /**
   * The request was changed elsewhere while something was decided here.
   *
   * @param theirs as it is now
   * @param mine when it was to be scheduled here; null if it was to be ended
   * @param again does what was to be done here over the version of now
   */
  record Conflict(Line theirs, @Nullable When mine, Runnable again) {}

  /** Takes a request into the pane; nothing typed for another one stays. */
  void open(Line chosen) {
    Line before = line.get();
    boolean same = before != null && before.request().id().equals(chosen.request().id());
    line.set(chosen);
    if (!same) {
      forget();
      fill(chosen);
    }
  }

  private void forget() {
    came.set(null);
    conflict.set(null);
    office.set("");
    reason.set("");
    officeAgreed.set(false);
    day.set("");
    time.set("");
  }

  /** The day is that of the visit, or the first wished one on which somebody can be received. */
  private void fill(Line chosen) {
    AppointmentRequest request = chosen.request();
    if (request.at() != null) {
      ZonedDateTime there = request.at().atZone(chosen.zone());
      day.set(DAY.format(there));
      time.set(TIME.format(there));
    } else if (chosen.possible() != null) {
      day.set(DAY.format(chosen.possible()));
    }
  }

  /** Nothing stays: the person signs out, or nothing is chosen. */
  void clear() {
    line.set(null);
    forget();
  }

  void take() {
    step(seen -> jobs.take(seen.id()));
  }

  void letGo() {
    step(seen -> jobs.letGo(seen.id()));
  }

  /** Schedules what is typed, for the first time or anew. */
  void schedule() {
    Optional<When> when = when();
    missing.set(when.isPresent() ? "" : "appointment.list.missing.when");
    when.ifPresent(there -> schedule(there));
  }

  private void schedule(When there) {
    step(seen -> jobs.schedule(seen, there), there);
  }

  void decline() {
    String words = reason.get().strip();
    step(seen -> jobs.decline(seen, words));
  }

  void cancel() {
    String words = reason.get().strip();
    step(seen -> jobs.cancel(seen, words));
  }

  private Optional<When> when() {
    LocalDate today = EasternTime.dateOf(clock.instant());
    List<LocalDate> days = TypedDays.read(day.get(), today).orElse(List.of());
    if (days.size() != 1) {
      return Optional.empty();
    }
    try {
      LocalTime clockTime = LocalTime.parse(time.get().strip(), TYPED_TIME);
      String other = office.get().strip();
      return Optional.of(
          new When(
              LocalDateTime.of(days.getFirst(), clockTime),
              other.isEmpty() ? null : other,
              officeAgreed.get()));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private void step(Function<AppointmentRequest, SchedulingAnswer> job) {
    step(job, null);
  }

  private void step(Function<AppointmentRequest, SchedulingAnswer> job, @Nullable When mine) {
    Line seen = line.get();
    if (seen == null) {
      return;
    }
    came.set(null);
    conflict.set(null);
    lane.run(
        () -> {
          SchedulingAnswer answer = job.apply(seen.request());
          return new Told(answer, jobs.find(seen.request().id()).orElse(null));
        },
        told -> show(seen, told, () -> step(job, mine), mine),
        failure -> came.set(SchedulingAnswer.refused("appointment.list.failed", List.of("P11"))));
  }

  private record Told(SchedulingAnswer answer, @Nullable Line now) {}

  private void show(Line seen, Told told, Runnable again, @Nullable When mine) {
    Line shown = line.get();
    Line now = told.now();
    if (shown != null && shown.request().id().equals(seen.request().id())) {
      if (now != null) {
        line.set(now);
      }
      boolean faster = told.answer().outcome() == Outcome.CHANGED_MEANWHILE;
      conflict.set(faster && now != null ? new Conflict(now, mine, again) : null);
      came.set(told.answer());
    }
    changed.run();
  }

  /** What stands in the store holds; nothing typed here is lost. */
  void keepTheirs() {
    conflict.set(null);
    came.set(null);
  }

  /** The request in the pane, or null. */
  ReadOnlyObjectProperty<@Nullable Line> lineProperty() {
    return line.getReadOnlyProperty();
  }

  /** What came of the last step, or null. */
  ReadOnlyObjectProperty<@Nullable SchedulingAnswer> cameProperty() {
    return came.getReadOnlyProperty();
  }

  /** Whether the last step lacked the reason why a request ends. */
  boolean asksForReason() {
    SchedulingAnswer last = came.get();
    return last != null
        && (last.say().key().equals("say.appointment.reasonNeeded")
            || last.say().key().equals("say.appointment.cancelReason"));
  }

  /** What another desk has made of it, to be decided first; or null. */
  ReadOnlyObjectProperty<@Nullable Conflict> conflictProperty() {
    return conflict.getReadOnlyProperty();
  }

  /** Message key of what is missing to schedule; empty if nothing is. */
  ReadOnlyStringProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }
}
