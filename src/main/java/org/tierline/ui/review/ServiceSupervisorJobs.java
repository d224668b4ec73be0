package org.tierline.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.contact.Contact;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.supervisor.SupervisorRequests;
import org.tierline.service.supervisor.WaitingCallers;
import org.tierline.service.supervisor.WaitingCallers.Asked;

/** The services behind the part for supervisors, for one person signed in. */
public final class ServiceSupervisorJobs implements SupervisorJobs {
  private final StaffSession session;
  private final WaitingCallers callers;
  private final SupervisorRequests requests;

  /** Calls the services as the person of a session. */
  public ServiceSupervisorJobs(
      StaffSession session, WaitingCallers callers, SupervisorRequests requests) {
    this.session = session;
    this.callers = callers;
    this.requests = requests;
  }

  @Override
  public List<Asked> asked() {
    return callers.asked(session);
  }

  @Override
  public Optional<Taken> take(UUID requestId) {
    return requests
        .take(session, requestId)
        .map(taken -> new Taken(taken.contact().map(Contact::id)));
  }
}
