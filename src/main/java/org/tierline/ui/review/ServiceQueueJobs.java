package org.tierline.ui.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.review.BacklogPace;
import org.tierline.model.review.LateCounts;
import org.tierline.model.review.LateGroup;
import org.tierline.model.review.LateRow;
import org.tierline.model.review.QueueAge;
import org.tierline.service.review.Backlogs;
import org.tierline.service.review.LateCallers;
import org.tierline.service.review.QueueAges;
import org.tierline.service.staff.StaffSession;

/** The services behind the queue, for one supervisor signed in. */
public final class ServiceQueueJobs implements QueueJobs {
  private final StaffSession session;
  private final LateCallers late;
  private final QueueAges ages;
  private final Backlogs backlogs;

  /** The queue as a session may know of it. */
  public ServiceQueueJobs(
      StaffSession session, LateCallers late, QueueAges ages, Backlogs backlogs) {
    this.session = session;
    this.late = late;
    this.ages = ages;
    this.backlogs = backlogs;
  }

  @Override
  public QueueAge age() {
    return ages.look(session);
  }

  @Override
  public BacklogPace pace() {
    return backlogs.look(session);
  }

  @Override
  public LateCounts lateCounts() {
    return late.counts(session);
  }

  @Override
  public List<LateRow> late(LateGroup group, @Nullable LateRow after, int limit) {
    return late.page(session, group, after, limit);
  }
}
