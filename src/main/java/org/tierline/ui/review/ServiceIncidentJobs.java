package org.tierline.ui.review;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.incident.IncidentOutcome;
import org.tierline.service.incident.Incidents;
import org.tierline.service.staff.StaffSession;

/** The services behind the incidents of one supervisor. */
public final class ServiceIncidentJobs implements IncidentJobs {
  private static final Comparator<Line> DUE_FIRST =
      Comparator.comparing(Line::dueAt).thenComparing(Line::id);

  private final StaffSession session;
  private final Incidents incidents;

  /** The incidents as a session may know of them. */
  public ServiceIncidentJobs(StaffSession session, Incidents incidents) {
    this.session = session;
    this.incidents = incidents;
  }

  @Override
  public List<Line> incidents(@Nullable Line after, int limit) {
    List<Line> open =
        incidents.open(session).stream()
            .map(line -> new Line(line.incident(), line.reportedBy(), line.contactNumber()))
            .toList();
    return RowsBehind.of(open, DUE_FIRST, after, limit);
  }

  @Override
  public boolean close(Line seen, boolean confirmed, String words) {
    IncidentOutcome found = confirmed ? IncidentOutcome.CONFIRMED : IncidentOutcome.NOT_CONFIRMED;
    return switch (incidents.close(session, seen.incident(), found, words)) {
      case Incidents.CloseAnswer.Closed closed -> true;
      case Incidents.CloseAnswer.Stale stale -> false;
      case Incidents.CloseAnswer.Refused refused -> false;
    };
  }
}
