package org.tierline.policy.request;

import static org.tierline.policy.request.Finding.met;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.tierline.model.cases.AppointmentKind;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.CaseRecord.Appointment;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.model.request.RequestWish;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.policy.RoutingPolicy;
import org.tierline.policy.calendar.BusinessCalendar;

/**
 * Whether the caller can move biometrics in the online account (A4). The line that says so tells
 * neither when the appointment is nor how often it was moved: at status only that is not shown.
 */
final class OnlineMove {
  private final RoutingPolicy policy;

  OnlineMove(RoutingPolicy policy) {
    this.policy = policy;
  }

  /** The line of the rule; empty if the request is not about biometrics. */
  Optional<Reason> of(RequestWish wish, CaseRecord record, Instant now) {
    if (wish.type() != ServiceRequestType.APPOINTMENT_RESCHEDULE || !policy.applies("A4")) {
      return Optional.empty();
    }
    return inQuestion(record, now)
        .filter(appointment -> appointment.kind() == AppointmentKind.BIOMETRICS)
        .map(appointment -> isOnline(appointment, now) ? online() : notOnline());
  }

  private Reason online() {
    return met("A4", "why.A4.online", hours());
  }

  private Reason notOnline() {
    return met("A4", "why.A4.notOnline", policy.onlineMoves().most(), hours());
  }

  private long hours() {
    return policy.onlineMoves().before().toHours();
  }

  private boolean isOnline(Appointment appointment, Instant now) {
    return appointment.timesRescheduled() < policy.onlineMoves().most()
        && now.isBefore(appointment.at().minus(policy.onlineMoves().before()));
  }

  /** The next one, or the one that was missed last. */
  private static Optional<Appointment> inQuestion(CaseRecord record, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, BusinessCalendar.EASTERN);
    return NextAppointment.of(record, today)
        .or(() -> record.appointments().stream().max(Comparator.comparing(Appointment::at)));
  }
}
