package org.tierline.ui.review;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.review.BacklogPace;
import org.tierline.service.review.Backlogs;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Latest;

/** The backlog of the next days, by how many officers work. Runs without a toolkit. */
final class BacklogModel {
  /** As far as the slider goes at least. */
  private static final int AT_LEAST = 10;

  private final Supplier<BacklogPace> jobs;
  private final Latest<BacklogPace> asking;
  private final ReadOnlyObjectWrapper<@Nullable BacklogPace> pace = new ReadOnlyObjectWrapper<>();
  private final IntegerProperty officers = new SimpleIntegerProperty();
  private boolean isRead;

  /**
   * The backlog.
   *
   * @param jobs called in the background
   */
  BacklogModel(Supplier<BacklogPace> jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.asking = work.latest(this::show);
  }

  /** Reads the pace anew; how many officers were chosen stays. */
  void refresh() {
    asking.ask(jobs::get);
  }

  private void show(BacklogPace read) {
    pace.set(read);
    if (!isRead) {
      isRead = true;
      officers.set(read.officers());
    }
  }

  /** The person signs out. */
  void end() {
    asking.abandon();
    isRead = false;
    pace.set(null);
  }

  /** The backlog at the end of each of the next days; empty before the pace is known. */
  List<Long> ahead() {
    BacklogPace known = pace.get();
    return known == null ? List.of() : Backlogs.ahead(known, officers.get());
  }

  /** How many officers can be chosen at most. */
  int mostOfficers() {
    BacklogPace known = pace.get();
    return known == null ? AT_LEAST : Math.max(AT_LEAST, known.officers() * 2);
  }

  /** The pace, or null before it was read. */
  ReadOnlyObjectProperty<@Nullable BacklogPace> paceProperty() {
    return pace.getReadOnlyProperty();
  }

  /** How many officers work on each day. */
  IntegerProperty officersProperty() {
    return officers;
  }
}
