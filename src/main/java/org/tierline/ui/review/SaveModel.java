package org.tierline.ui.review;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;

/** Saving the figures of the review to a file. Runs without a toolkit. */
final class SaveModel {
  private final FigureJobs jobs;
  private final Lane lane;
  private final StringProperty path = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<ReportModel.@Nullable Written> written =
      new ReadOnlyObjectWrapper<>();

  SaveModel(FigureJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.lane = work.lane();
  }

  /** Saves to the path typed. */
  void save() {
    String typed = path.get().strip();
    if (typed.isEmpty()) {
      return;
    }
    written.set(null);
    lane.run(
        () -> {
          jobs.save(Path.of(typed));
          return ReportModel.Written.DONE;
        },
        written::set,
        failure -> written.set(ReportModel.came(failure)));
  }

  /** The person signs out. */
  void end() {
    path.set("");
    written.set(null);
  }

  /** Where the file goes. */
  StringProperty pathProperty() {
    return path;
  }

  /** What came of saving, or null. */
  ReadOnlyObjectProperty<ReportModel.@Nullable Written> writtenProperty() {
    return written.getReadOnlyProperty();
  }
}
