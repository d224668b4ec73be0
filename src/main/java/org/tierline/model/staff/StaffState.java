package org.tierline.model.staff;

/** What a staff member is doing. */
public enum StaffState {
  READY,
  ON_CONTACT,
  WRAP_UP,
  AWAY,
  SIGNED_OUT
}
