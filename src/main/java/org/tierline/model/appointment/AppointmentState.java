package org.tierline.model.appointment;

/** How far an appointment request is. */
public enum AppointmentState {
  REQUESTED,
  /** An officer has it in hand. */
  UNDER_REVIEW,
  SCHEDULED,
  DECLINED,
  CANCELLED
}
