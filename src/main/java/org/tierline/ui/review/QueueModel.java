package org.tierline.ui.review;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tierline.service.escalation.QueueAhead.Ahead;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Latest;

/** When what waits for an officer is due. Runs without a toolkit. */
final class QueueModel {
  private final QueueJobs jobs;
  private final ReadOnlyObjectWrapper<@Nullable Ahead> ahead = new ReadOnlyObjectWrapper<>();
  private final Latest<Ahead> looking;

  QueueModel(QueueJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.looking = work.latest(ahead::set);
  }

  /** Counts anew. */
  void refresh() {
    looking.ask(jobs::ahead);
  }

  /** The person signs out. */
  void end() {
    looking.abandon();
    ahead.set(null);
  }

  /** The queue as counted last, or null before the first time. */
  ReadOnlyObjectProperty<@Nullable Ahead> aheadProperty() {
    return ahead.getReadOnlyProperty();
  }
}
