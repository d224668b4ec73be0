package org.tierline.app.desk;

import org.tierline.app.Services;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.contact.ServiceContactJobs;
import org.tierline.ui.desk.ServiceDeskJobs;
import org.tierline.ui.escalation.DeskEscalationJobs;

/** What the screens of one person ask of the services. */
final class JobsOfPerson {
  private JobsOfPerson() {}

  static DeskEscalationJobs escalations(Services services, StaffSession session) {
    return new DeskEscalationJobs(
        services.steadyEscalations(),
        services.escalations(),
        services.escalationChanges(),
        services.requests(),
        services.appointmentList(),
        () -> session);
  }

  static ServiceContactJobs contacts(Services services, StaffSession session) {
    return new ServiceContactJobs(
        session,
        new ServiceContactJobs.Services(
            services.steadyContacts(),
            services.outbox(),
            services.history(),
            services.gate(),
            services.ceilings(),
            services.cases(),
            services.places(),
            services.callbackStories(),
            services.ownAffairs(),
            services.supervisors(),
            services.takeOver(),
            services.names(),
            services.drafts()));
  }

  static ServiceDeskJobs desk(Services services, StaffSession session) {
    return new ServiceDeskJobs(
        session,
        new ServiceDeskJobs.Services(
            services.steadyContacts(),
            services.handOffs(),
            services.pops(),
            services.history(),
            services.day(),
            services.places(),
            services.goodToKnow(),
            services.bulletins()));
  }
}
