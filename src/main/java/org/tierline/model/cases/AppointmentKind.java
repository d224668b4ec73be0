package org.tierline.model.cases;

/** What an appointment is for. */
public enum AppointmentKind {
  BIOMETRICS,
  INTERVIEW,
  OATH,
  INFORMATION
}
