package org.tierline.ui.request;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  private static final List<String> COLUMNS =
      List.of("number", "office", "answeredOn", "words", "final");

  private final OfficeFilesJobs jobs;
  private final Lane lane;
  private final StringProperty file = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable Came> came = new ReadOnlyObjectWrapper<>();
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
    lane.run(() -> taken(typed), this::over, failure -> over(Came.bad("request.answers.broke")));
  }

  /**
   * What came of it.
   *
   * @param lines why lines were not read, the first of them
   */
  record Came(Sentence say, boolean good, List<Sentence> lines) {
    Came {
      lines = List.copyOf(lines);
    }

    private static Came bad(String key) {
      return new Came(Sentence.of(key), false, List.of());
    }
  }

  private Came taken(String typed) throws Exception {
    Optional<Path> place = place(typed);
    if (place.isEmpty()) {
      return Came.bad("request.answers.none");
    }
    ImportReport report = jobs.take(place.get());
    return report.bad() == 0
        ? new Came(Sentence.of("request.answers.done", report.taken()), true, List.of())
        : new Came(
            Sentence.of("request.answers.some", report.taken(), report.bad()),
            false,
            lines(report));
  }

  private static List<Sentence> lines(ImportReport report) {
    Stream<Sentence> first =
        report.badLines().stream().limit(MOST_LINES).map(OfficeAnswersModel::why);
    long more = report.bad() - MOST_LINES;
    return more > 0
        ? Stream.concat(first, Stream.of(Sentence.of("request.answers.more", more))).toList()
        : first.toList();
  }

  /** What is wrong is said by the column that the reason begins with, in the words of the desk. */
  private static Sentence why(BadLine bad) {
    String about =
        COLUMNS.stream()
            .filter(column -> bad.reason().startsWith(column + " "))
            .findFirst()
            .orElse("line");
    return Sentence.of("request.answers.bad." + about, String.valueOf(bad.line()));
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

  private void over(Came what) {
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
  ReadOnlyObjectProperty<@Nullable Came> cameProperty() {
    return came.getReadOnlyProperty();
  }

  /** Whether a file is typed and nothing is under way. */
  BooleanExpression canTake() {
    return canTake.getReadOnlyProperty();
  }
}
