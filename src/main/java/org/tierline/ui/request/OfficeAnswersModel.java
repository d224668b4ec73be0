package org.tierline.ui.request;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.service.reference.ImportReport;
import org.tierline.service.reference.ImportReport.BadLine;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;

/** The files in which offices answer. Runs without a toolkit. */
final class OfficeAnswersModel {
  /** As many as somebody looks up by hand. */
  private static final int MOST_LINES = 12;

  private final OfficeFilesJobs jobs;
  private final Lane lane;
  private final StringProperty file = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<OfficeFilesModel.@Nullable Came> came =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper canTake = new ReadOnlyBooleanWrapper();
  private boolean taking;

  OfficeAnswersModel(OfficeFilesJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.lane = work.lane();
    file.subscribe((before, now) -> review());
  }

  /** Takes the file typed in. */
  void take() {
    if (!canTake.get()) {
      return;
    }
    taking = true;
    came.set(null);
    review();
    String typed = file.get().strip();
    lane.run(
        () -> taken(typed),
        this::over,
        failure -> over(new OfficeFilesModel.Came(Sentence.of("request.answers.broke"), false)));
  }

  private OfficeFilesModel.Came taken(String typed) throws Exception {
    Optional<Path> place = place(typed);
    if (place.isEmpty()) {
      return new OfficeFilesModel.Came(Sentence.of("request.answers.none"), false);
    }
    ImportReport report = jobs.take(place.get());
    return report.bad() == 0
        ? new OfficeFilesModel.Came(Sentence.of("request.answers.done", report.taken()), true)
        : new OfficeFilesModel.Came(
            Sentence.of("request.answers.some", report.taken(), report.bad(), lines(report)),
            false);
  }

  private static String lines(ImportReport report) {
    String first =
        report.badLines().stream()
            .limit(MOST_LINES)
            .map(BadLine::line)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return report.bad() > MOST_LINES ? first + " …" : first;
  }

  private static Optional<Path> place(String typed) {
    try {
      Path path = Path.of(typed);
      return path.isAbsolute() && Files.isRegularFile(path) && Files.isReadable(path)
          ? Optional.of(path)
          : Optional.empty();
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private void over(OfficeFilesModel.Came what) {
    taking = false;
    came.set(what);
    review();
  }

  private void review() {
    canTake.set(!taking && !file.get().isBlank());
  }

  /** The person signs out. */
  void end() {
    file.set("");
    came.set(null);
  }

  /** The whole path of the file, as typed. */
  StringProperty fileProperty() {
    return file;
  }

  /** What came of the last time, or null. */
  ReadOnlyObjectProperty<OfficeFilesModel.@Nullable Came> cameProperty() {
    return came.getReadOnlyProperty();
  }

  /** Whether a file is typed and nothing is under way. */
  BooleanExpression canTake() {
    return canTake.getReadOnlyProperty();
  }
}
