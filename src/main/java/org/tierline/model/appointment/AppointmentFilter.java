package org.tierline.model.appointment;

/** Which requests a list shows. */
public enum AppointmentFilter {
  /** Those that are not scheduled yet, urgent ones first, then by age. */
  WAITING,
  /** Those that are scheduled, by the time of the visit. */
  SCHEDULED
}
