package org.tierline.ui.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.office.ClosingAnswer;
import org.tierline.model.office.ClosingAnswer.Outcome;
import org.tierline.model.office.ClosingWish;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;

/** A closing while it is typed. Runs without a toolkit. */
final class ClosingModel {
  private final ClosingJobs jobs;
  private final Lane lane;
  private final StringProperty office = new SimpleStringProperty("");
  private final StringProperty day = new SimpleStringProperty("");
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty until = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Reason> reason = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable ClosingAnswer> answer =
      new ReadOnlyObjectWrapper<>();
  private final BooleanBinding ready =
      Bindings.createBooleanBinding(() -> wish().isPresent(), office, day, from, until, reason);

  ClosingModel(ClosingJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.lane = work.lane();
  }

  /** Why an office is closed, as it stands in the store in lower case. */
  enum Reason {
    WEATHER,
    EMERGENCY,
    POWER,
    REPAIRS,
    SECURITY,
    TRAINING,
    HOLIDAY
  }

  /** Enters what is typed; what was refused stays to be mended. */
  void enter() {
    wish()
        .ifPresent(wish -> {
          answer.set(null);
          lane.run(() -> jobs.enter(wish), this::answered);
        });
  }

  private void answered(ClosingAnswer came) {
    answer.set(came);
    if (came.outcome() == Outcome.ENTERED) {
      clear();
    }
  }

  private void clear() {
    office.set("");
    day.set("");
    from.set("");
    until.set("");
    reason.set(null);
  }

  /** The person signs out. */
  void end() {
    clear();
    answer.set(null);
  }

  private Optional<ClosingWish> wish() {
    Reason why = reason.get();
    if (office.get().isBlank() || why == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ClosingWish(
              office.get().strip(),
              LocalDate.parse(day.get().strip()),
              time(from.get()),
              time(until.get()),
              why.name().toLowerCase(Locale.ROOT)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** Nothing typed is the whole day. */
  private static @Nullable LocalTime time(String typed) {
    return typed.isBlank() ? null : LocalTime.parse(typed.strip());
  }

  /** The code of the office. */
  StringProperty officeProperty() {
    return office;
  }

  /** The day, such as {@code 2026-11-25}. */
  StringProperty dayProperty() {
    return day;
  }

  /** From when, such as {@code 13:00}, or empty. */
  StringProperty fromProperty() {
    return from;
  }

  /** Until when, or empty. */
  StringProperty untilProperty() {
    return until;
  }

  /** Why. */
  ObjectProperty<@Nullable Reason> reasonProperty() {
    return reason;
  }

  /** Whether what is typed can be entered. */
  BooleanBinding readyBinding() {
    return ready;
  }

  /** What came of it, or null. */
  ReadOnlyObjectProperty<@Nullable ClosingAnswer> answerProperty() {
    return answer.getReadOnlyProperty();
  }
}
