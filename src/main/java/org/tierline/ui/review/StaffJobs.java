package org.tierline.ui.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.review.ReturnedRow;
import org.tierline.model.review.StaffLine;

/**
 * What the panels of staff ask of the services, for the one person who is signed in. Every call may
 * touch the store and belongs in the background.
 */
public interface StaffJobs {
  /**
   * Everybody who serves callers, by full name.
   *
   * @param after the last row that is known, or null
   */
  List<StaffLine> staff(@Nullable StaffLine after, int limit);

  /**
   * What was given back to Tier 1, the latest first.
   *
   * @param after the last row that is known, or null
   */
  List<ReturnedRow> returned(@Nullable ReturnedRow after, int limit);
}
