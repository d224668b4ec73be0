package org.tierline.model.appointment;

/** What comes of asking for a visit. */
public enum AppointmentOutcome {
  REQUESTED,
  /** The caller lives abroad (A5). */
  REFERRED_INTERNATIONAL,
  /** Another way serves, which is said (A2). */
  NOT_NEEDED,
  /** Nobody is at the desk (P10). */
  REFUSED
}
