package org.tierline.ui.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.review.LateCounts;
import org.tierline.model.review.LateGroup;
import org.tierline.model.review.LateRow;
import org.tierline.service.escalation.QueueAhead;
import org.tierline.service.escalation.QueueAhead.Ahead;
import org.tierline.service.review.LateCallers;
import org.tierline.service.staff.StaffSession;

/** The services behind the queue, for one supervisor signed in. */
public final class ServiceQueueJobs implements QueueJobs {
  private final StaffSession session;
  private final QueueAhead ahead;
  private final LateCallers late;

  /** The queue as a session may know of it. */
  public ServiceQueueJobs(StaffSession session, QueueAhead ahead, LateCallers late) {
    this.session = session;
    this.ahead = ahead;
    this.late = late;
  }

  @Override
  public Ahead ahead() {
    return ahead.look(session);
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
