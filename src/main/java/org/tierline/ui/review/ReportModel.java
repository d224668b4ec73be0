package org.tierline.ui.review;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.Lane;
import org.tierline.ui.common.Latest;
import org.tierline.ui.common.PagedList;

/** The privacy report of a week, and writing it to a file. Runs without a toolkit. */
final class ReportModel {
  /** How many lines a page has. */
  static final int PAGE = 20;

  private final ReportJobs jobs;
  private final InstantSource clock;
  private final Lane lane;
  private final PagedList<ReportJobs.Line> list;
  private final Latest<List<ReportJobs.Line>> reading;
  private final ReadOnlyObjectWrapper<LocalDate> monday;

  /** Painted page by page; read once, for each reading is on record. */
  private volatile List<ReportJobs.Line> week = List.of();

  private final ReadOnlyObjectWrapper<Map<ReportJobs.Kind, Integer>> figures =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final StringProperty path = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable Written> written = new ReadOnlyObjectWrapper<>();

  ReportModel(ReportJobs jobs, InstantSource clock, BackgroundWork work) {
    this.jobs = jobs;
    this.clock = clock;
    this.lane = work.lane();
    this.monday = new ReadOnlyObjectWrapper<>(thisMonday());
    this.list = new PagedList<>(this::page, PAGE, work);
    this.reading = work.latest(this::show);
  }

  /** What came of writing. */
  enum Written {
    DONE,
    IS_THERE,
    NO_PATH,
    FAILED
  }

  /** Reads the week anew. */
  void refresh() {
    LocalDate wanted = monday.get();
    reading.ask(() -> jobs.read(wanted));
  }

  private void show(List<ReportJobs.Line> lines) {
    week = lines;
    Map<ReportJobs.Kind, Integer> counted = new EnumMap<>(ReportJobs.Kind.class);
    lines.forEach(line -> counted.merge(line.kind(), 1, Integer::sum));
    figures.set(counted);
    list.refresh();
  }

  /** Rows alike are told apart by where they stand. */
  private PagedList.Page<ReportJobs.Line> page(ReportJobs.@Nullable Line last, int count) {
    List<ReportJobs.Line> lines = week;
    int from = last == null ? 0 : lines.lastIndexOf(last) + 1;
    int until = Math.min(lines.size(), from + count);
    return new PagedList.Page<>(lines.subList(from, until), until < lines.size());
  }

  /** The person signs out, or the desk is locked: nothing of it stays in memory. */
  void end() {
    reading.abandon();
    week = List.of();
    figures.set(Map.of());
    list.clear();
  }

  /** The week before. */
  void earlier() {
    go(monday.get().minusWeeks(1));
  }

  /** The week after, up to the present one. */
  void later() {
    if (!isPresent()) {
      go(monday.get().plusWeeks(1));
    }
  }

  private void go(LocalDate other) {
    end();
    written.set(null);
    monday.set(other);
    refresh();
  }

  /** Whether the present week is shown. */
  boolean isPresent() {
    return !monday.get().isBefore(thisMonday());
  }

  private LocalDate thisMonday() {
    return EasternTime.dateOf(clock.instant())
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Writes the week as CSV to the path typed. */
  void export() {
    LocalDate wanted = monday.get();
    String typed = path.get().strip();
    if (typed.isEmpty()) {
      return;
    }
    written.set(null);
    lane.run(
        () -> {
          jobs.export(wanted, Path.of(typed));
          return Written.DONE;
        },
        written::set,
        failure -> written.set(came(failure)));
  }

  /** What a failure to write comes to. */
  static Written came(Throwable failure) {
    return switch (failure) {
      case FileAlreadyExistsException there -> Written.IS_THERE;
      case InvalidPathException path -> Written.NO_PATH;
      case IOException unwritable -> Written.NO_PATH;
      default -> Written.FAILED;
    };
  }

  /** The Monday on which the week begins. */
  ReadOnlyObjectProperty<LocalDate> mondayProperty() {
    return monday.getReadOnlyProperty();
  }

  /** How often each kind of thing happened. */
  ReadOnlyObjectProperty<Map<ReportJobs.Kind, Integer>> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  /** What happened. */
  PagedList<ReportJobs.Line> list() {
    return list;
  }

  /** Where the file goes. */
  StringProperty pathProperty() {
    return path;
  }

  /** What came of writing, or null. */
  ReadOnlyObjectProperty<@Nullable Written> writtenProperty() {
    return written.getReadOnlyProperty();
  }
}
