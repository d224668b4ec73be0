package org.tierline.ui.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.model.review.LateCounts;
import org.tierline.model.review.LateGroup;
import org.tierline.model.review.LateRow;
import org.tierline.model.review.QueueAge;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Latest;
import org.tierline.ui.common.PagedList;

/** Who waits for an officer: who is late, and how long all wait. Runs without a toolkit. */
final class QueueModel {
  private final QueueJobs jobs;
  private final ReadOnlyObjectWrapper<@Nullable QueueAge> age = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable LateCounts> lateCounts =
      new ReadOnlyObjectWrapper<>();
  private final BooleanProperty asTable = new SimpleBooleanProperty();
  private final Latest<QueueAge> looking;
  private final Latest<LateCounts> counting;
  private final Map<LateGroup, PagedList<LateRow>> late = new EnumMap<>(LateGroup.class);

  QueueModel(QueueJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.looking = work.latest(age::set);
    this.counting = work.latest(lateCounts::set);
    for (LateGroup group : LateGroup.values()) {
      late.put(
          group,
          PagedList.of((last, limit) -> jobs.late(group, last, limit), ReviewModel.PAGE, work));
    }
  }

  /** Counts anew, and reads again the rows that are shown. */
  void refresh() {
    looking.ask(jobs::age);
    counting.ask(jobs::lateCounts);
    late.values().forEach(PagedList::follow);
  }

  /** The person signs out. */
  void end() {
    looking.abandon();
    counting.abandon();
    age.set(null);
    lateCounts.set(null);
    asTable.set(false);
    late.values().forEach(PagedList::clear);
  }

  /** How long callers wait as counted last, or null before the first time. */
  ReadOnlyObjectProperty<@Nullable QueueAge> ageProperty() {
    return age.getReadOnlyProperty();
  }

  /** How many are late or about to be, or null before the first time. */
  ReadOnlyObjectProperty<@Nullable LateCounts> lateCountsProperty() {
    return lateCounts.getReadOnlyProperty();
  }

  /** Whether the figures behind the bars stand there as a table. */
  BooleanProperty asTableProperty() {
    return asTable;
  }

  /** Whoever is in a group. */
  PagedList<LateRow> late(LateGroup group) {
    return Objects.requireNonNull(late.get(group));
  }
}
