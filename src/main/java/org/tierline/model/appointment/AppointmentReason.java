package org.tierline.model.appointment;

import org.tierline.model.office.OfficeKind;

/** Why somebody has to be there (A2). */
public enum AppointmentReason {
  EMERGENCY_TRAVEL_DOCUMENT(OfficeKind.FIELD_OFFICE, true),
  PROOF_OF_STATUS(OfficeKind.FIELD_OFFICE, false),
  ADIT_STAMP(OfficeKind.FIELD_OFFICE, false),
  EMERGENCY_ADVANCE_PAROLE(OfficeKind.FIELD_OFFICE, true),
  IMMIGRATION_JUDGE_GRANT(OfficeKind.FIELD_OFFICE, false),
  I94_CORRECTION(OfficeKind.ASYLUM, false),
  NACARA_203(OfficeKind.ASYLUM, false),
  IDENTITY_UNLOCK(OfficeKind.ASYLUM, false),
  OTHER(OfficeKind.FIELD_OFFICE, false);

  private final OfficeKind office;
  private final boolean urgent;

  AppointmentReason(OfficeKind office, boolean urgent) {
    this.office = office;
    this.urgent = urgent;
  }

  /** The kind of office that receives people for it. */
  public OfficeKind office() {
    return office;
  }

  /** Whether it is an emergency, about which the office decides (A1). */
  public boolean isUrgent() {
    return urgent;
  }
}
