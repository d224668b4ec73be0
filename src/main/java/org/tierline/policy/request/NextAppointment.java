package org.tierline.policy.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.tierline.model.cases.CaseRecord;
import org.tierline.model.cases.CaseRecord.Appointment;
import org.tierline.policy.calendar.BusinessCalendar;

/** The next appointment of a case (S3, S9). */
final class NextAppointment {
  private NextAppointment() {}

  /** The first on or after an Eastern date. */
  static Optional<Appointment> of(CaseRecord record, LocalDate today) {
    return record.appointments().stream()
        .filter(appointment -> !dateOf(appointment).isBefore(today))
        .min(Comparator.comparing(Appointment::at));
  }

  /** Its Eastern date. */
  static LocalDate dateOf(Appointment appointment) {
    return LocalDate.ofInstant(appointment.at(), BusinessCalendar.EASTERN);
  }
}
