package org.tierline.ui.request;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.request.OfficeFiles;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Lane;

/** The files of open requests for their offices. Runs without a toolkit. */
final class OfficeFilesModel {
  private final OfficeFilesJobs jobs;
  private final Clock clock;
  private final Lane lane;
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty until = new SimpleStringProperty("");
  private final StringProperty folder = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable Came> came = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper canGive = new ReadOnlyBooleanWrapper();
  private boolean giving;

  OfficeFilesModel(OfficeFilesJobs jobs, Clock clock, BackgroundWork work) {
    this.jobs = jobs;
    this.clock = clock;
    this.lane = work.lane();
    from.subscribe((before, now) -> review());
    until.subscribe((before, now) -> review());
    folder.subscribe((before, now) -> review());
  }

  /**
   * What came of it.
   *
   * @param good whether all was given out
   */
  record Came(Sentence say, boolean good) {}

  /** Today's requests, where no days were typed. */
  void refresh() {
    String today = EasternTime.dateOf(clock.instant()).toString();
    if (from.get().isBlank()) {
      from.set(today);
    }
    if (until.get().isBlank()) {
      until.set(today);
    }
  }

  /** Gives them out into the folder typed. */
  void give() {
    Optional<Days> days = days();
    if (!canGive.get() || days.isEmpty()) {
      return;
    }
    giving = true;
    came.set(null);
    review();
    String typed = folder.get().strip();
    lane.run(
        () -> given(typed, days.get()),
        this::over,
        failure -> over(new Came(Sentence.of("request.files.failed"), false)));
  }

  private Came given(String typed, Days days) throws Exception {
    Optional<Path> place = place(typed);
    if (place.isEmpty()) {
      return new Came(Sentence.of("request.files.folder.none"), false);
    }
    OfficeFiles files = jobs.give(place.get(), days.from(), days.until());
    Sentence refused = files.refused();
    return refused == null
        ? new Came(
            Sentence.of(
                "request.files.done", files.requests(), files.offices(), place.get().toString()),
            true)
        : new Came(refused, false);
  }

  private static Optional<Path> place(String typed) {
    try {
      Path path = Path.of(typed);
      return path.isAbsolute() && Files.isDirectory(path) ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private void over(Came what) {
    giving = false;
    came.set(what);
    review();
  }

  private record Days(LocalDate from, LocalDate until) {}

  private Optional<Days> days() {
    try {
      Days days =
          new Days(LocalDate.parse(from.get().strip()), LocalDate.parse(until.get().strip()));
      return days.until().isBefore(days.from()) ? Optional.empty() : Optional.of(days);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private void review() {
    canGive.set(!giving && days().isPresent() && !folder.get().isBlank());
  }

  /** The person signs out. */
  void end() {
    from.set("");
    until.set("");
    folder.set("");
    came.set(null);
  }

  /** The first day, such as {@code 2026-11-25}. */
  StringProperty fromProperty() {
    return from;
  }

  /** The last day. */
  StringProperty untilProperty() {
    return until;
  }

  /** The folder, as typed. */
  StringProperty folderProperty() {
    return folder;
  }

  /** What came of the last time, or null. */
  ReadOnlyObjectProperty<@Nullable Came> cameProperty() {
    return came.getReadOnlyProperty();
  }

  /** Whether days and a folder are typed and nothing is under way. */
  BooleanExpression canGive() {
    return canGive.getReadOnlyProperty();
  }
}
