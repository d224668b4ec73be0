package org.tierline.ui.complaint;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.complaint.ComplaintAnswer;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Lane;
import org.tierline.ui.common.PagedList;

/** The complaints that a supervisor reads and sends on. Runs without a toolkit. */
final class ComplaintListModel {
  /** How many a page has. */
  static final int PAGE = 10;

  private final ComplaintJobs jobs;
  private final Lane lane;
  private final PagedList<ComplaintJobs.Line> list;
  private final ReadOnlyObjectWrapper<@Nullable Came> came = new ReadOnlyObjectWrapper<>();

  ComplaintListModel(ComplaintJobs jobs, BackgroundWork work) {
    this.jobs = jobs;
    this.lane = work.lane();
    this.list = PagedList.of(jobs::newest, PAGE, work);
  }

  /**
   * What came of sending one on.
   *
   * @param good whether it was done
   */
  record Came(Sentence say, boolean good) {}

  void refresh() {
    list.refresh();
  }

  /** The person signs out. */
  void end() {
    list.clear();
    came.set(null);
  }

  /** Whether it waits to be sent on. */
  static boolean canSendOn(ComplaintJobs.Line line) {
    return line.forHeadquarters() && line.complaint().sentOnAt() == null;
  }

  void sendOn(ComplaintJobs.Line line) {
    came.set(null);
    lane.run(
        () -> jobs.sendOn(line),
        answer -> {
          came.set(new Came(answer.say(), answer.outcome() == ComplaintAnswer.Outcome.SENT_ON));
          list.refresh();
        },
        failure -> came.set(new Came(Sentence.of("complaint.failed"), false)));
  }

  PagedList<ComplaintJobs.Line> list() {
    return list;
  }

  /** What came of the last step, or null. */
  ReadOnlyObjectProperty<@Nullable Came> cameProperty() {
    return came.getReadOnlyProperty();
  }
}
