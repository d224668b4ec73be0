package org.tierline.ui.incident;

import java.time.InstantSource;
import org.tierline.model.incident.IncidentReport;
import org.tierline.service.incident.Incidents;
import org.tierline.service.staff.StaffSession;

/** Reports by the services, as the person of a session. */
public final class ServiceIncidentJobs implements IncidentJobs {
  private final StaffSession session;
  private final Incidents incidents;
  private final InstantSource clock;

  /** Reports as the person of a session. */
  public ServiceIncidentJobs(StaffSession session, Incidents incidents, InstantSource clock) {
    this.session = session;
    this.incidents = incidents;
    this.clock = clock;
  }

  @Override
  public Reported report(Report report) {
    return new Reported(
        clock.instant(),
        incidents
            .report(
                session,
                new IncidentReport(
                    report.key(), report.contactId(), report.caseNumber(), report.words()))
            .dueBy());
  }
}
