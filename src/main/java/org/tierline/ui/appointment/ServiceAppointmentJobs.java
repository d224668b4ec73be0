package org.tierline.ui.appointment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.appointment.AppointmentFilter;
import org.tierline.model.appointment.AppointmentRequest;
import org.tierline.model.appointment.SchedulingAnswer;
import org.tierline.model.appointment.SchedulingWish;
import org.tierline.service.appointment.AppointmentList;
import org.tierline.service.appointment.AppointmentList.Line;
import org.tierline.service.appointment.Appointments;
import org.tierline.service.appointment.Scheduling;
import org.tierline.service.staff.StaffSession;

/** The services behind the list of visits, for the person of a session. */
public final class ServiceAppointmentJobs implements AppointmentJobs {
  private final StaffSession session;
  private final AppointmentList list;
  private final Appointments appointments;
  private final Scheduling scheduling;

  /** Calls the services as the person of a session. */
  public ServiceAppointmentJobs(
      StaffSession session,
      AppointmentList list,
      Appointments appointments,
      Scheduling scheduling) {
    this.session = session;
    this.list = list;
    this.appointments = appointments;
    this.scheduling = scheduling;
  }

  @Override
  public List<Line> page(AppointmentFilter filter, @Nullable Line after, int limit) {
    return list.page(session, filter, after == null ? null : after.request(), limit);
  }

  @Override
  public Optional<Line> find(UUID requestId) {
    return list.find(session, requestId);
  }

  @Override
  public SchedulingAnswer take(UUID requestId) {
    return appointments.take(session, requestId);
  }

  @Override
  public SchedulingAnswer letGo(UUID requestId) {
    return appointments.letGo(session, requestId);
  }

  @Override
  public SchedulingAnswer schedule(AppointmentRequest seen, When when) {
    String office = when.office() == null ? seen.office() : when.office();
    return scheduling.schedule(
        session,
        seen.number().toString(),
        new SchedulingWish(
            scheduling.moment(when.there(), office),
            when.office(),
            when.officeAgreed(),
            seen.version()));
  }

  @Override
  public SchedulingAnswer decline(AppointmentRequest seen, String reason) {
    return appointments.decline(session, seen.number().toString(), reason, seen.version());
  }

  @Override
  public SchedulingAnswer cancel(AppointmentRequest seen, String reason) {
    return appointments.cancel(session, seen.number().toString(), reason, seen.version());
  }
}
