package org.tierline.model.contact;

/** Where a contact stands. */
public enum ContactState {
  /** The caller is on the line. */
  OPEN,
  /** The call has ended and the notes are being finished; the case is closed. */
  WRAP_UP,
  /** Done; only an addendum may follow. */
  CLOSED
}
