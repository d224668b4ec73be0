package org.tierline.ui.appointment;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tierline.model.appointment.AppointmentAnswer;
import org.tierline.model.appointment.AppointmentDecision;
import org.tierline.model.appointment.AppointmentWish;
import org.tierline.service.appointment.Visits;
import org.tierline.service.office.OfficeCard;
import org.tierline.service.office.OfficeCards;
import org.tierline.service.staff.StaffSession;

/** The services behind the form of a visit, for the person of a session. */
public final class ServiceVisitJobs implements VisitJobs {
  private final StaffSession session;
  private final Visits visits;
  private final OfficeCards offices;
  private final Supplier<UUID> keys;

  /**
   * Calls the services as the person of a session.
   *
   * @param keys makes the keys of requests
   */
  public ServiceVisitJobs(
      StaffSession session, Visits visits, OfficeCards offices, Supplier<UUID> keys) {
    this.session = session;
    this.visits = visits;
    this.offices = offices;
    this.keys = keys;
  }

  @Override
  public UUID newKey() {
    return keys.get();
  }

  @Override
  public Preview preview(UUID contactId, AppointmentWish wish) {
    AppointmentDecision decision = visits.preview(session, contactId, wish);
    return new Preview(decision, office(decision, wish));
  }

  @Override
  public Made request(UUID contactId, AppointmentWish wish) {
    AppointmentAnswer answer = visits.request(session, contactId, wish);
    return new Made(answer, office(answer.decision(), wish));
  }

  private @Nullable OfficeCard office(AppointmentDecision decision, AppointmentWish wish) {
    String code = decision.office();
    return code == null ? null : offices.of(code, wish.zip()).orElse(null);
  }
}
