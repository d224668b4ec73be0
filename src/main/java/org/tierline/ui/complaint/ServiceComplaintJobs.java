package org.tierline.ui.complaint;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tierline.model.complaint.ComplaintAnswer;
import org.tierline.model.complaint.ComplaintWish;
import org.tierline.service.complaint.Complaints;
import org.tierline.service.staff.StaffSession;

/** The services behind complaints. */
public final class ServiceComplaintJobs implements ComplaintJobs {
  private final StaffSession session;
  private final Complaints complaints;
  private final Supplier<UUID> keys;

  /**
   * Calls the services as the person of a session.
   *
   * @param keys makes the keys of complaints
   */
  public ServiceComplaintJobs(StaffSession session, Complaints complaints, Supplier<UUID> keys) {
    this.session = session;
    this.complaints = complaints;
    this.keys = keys;
  }

  @Override
  public UUID newKey() {
    return keys.get();
  }

  @Override
  public ComplaintAnswer record(UUID contactId, ComplaintWish wish) {
    return complaints.record(session, contactId, wish);
  }

  @Override
  public List<Line> newest(@Nullable Line after, int limit) {
    return complaints.newest(session, after == null ? null : after.complaint(), limit).stream()
        .map(line ->
            new Line(
                line.complaint(), line.takenBy(), line.contactNumber(), line.forHeadquarters()))
        .toList();
  }

  @Override
  public ComplaintAnswer sendOn(Line seen) {
    return complaints.sendOn(session, seen.complaint());
  }
}
