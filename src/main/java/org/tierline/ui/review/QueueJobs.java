package org.tierline.ui.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.review.BacklogPace;
import org.tierline.model.review.LateCounts;
import org.tierline.model.review.LateGroup;
import org.tierline.model.review.LateRow;
import org.tierline.model.review.QueueAge;

/**
 * What the panel of the queue asks of the services, for the one person who is signed in. Every call
 * may touch the store and belongs in the background.
 */
public interface QueueJobs {
  /** How long callers wait. */
  QueueAge age();

  /** The pace from which the backlog of the next days is reckoned. */
  BacklogPace pace();

  /** How many are late or about to be. */
  LateCounts lateCounts();

  /**
   * Those of a group, the day due first.
   *
   * @param after the last row that is known, or null
   */
  List<LateRow> late(LateGroup group, @Nullable LateRow after, int limit);
}
