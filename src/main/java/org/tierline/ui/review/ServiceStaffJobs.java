package org.tierline.ui.review;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.review.ReturnedRow;
import org.tierline.model.review.StaffLine;
import org.tierline.service.review.Returns;
import org.tierline.service.review.StaffAtWork;
import org.tierline.service.staff.StaffSession;

/** The services behind the panels of staff, for one supervisor signed in. */
public final class ServiceStaffJobs implements StaffJobs {
  private static final Comparator<StaffLine> BY_NAME =
      Comparator.comparing(StaffLine::fullName).thenComparing(StaffLine::id);

  private final StaffSession session;
  private final StaffAtWork atWork;
  private final Returns returns;

  /** Staff as a session may know of them. */
  public ServiceStaffJobs(StaffSession session, StaffAtWork atWork, Returns returns) {
    this.session = session;
    this.atWork = atWork;
    this.returns = returns;
  }

  @Override
  public List<StaffLine> staff(@Nullable StaffLine after, int limit) {
    return RowsBehind.of(atWork.look(session), BY_NAME, after, limit);
  }

  @Override
  public List<ReturnedRow> returned(@Nullable ReturnedRow after, int limit) {
    return returns.page(session, after, limit);
  }
}
