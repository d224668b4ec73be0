package org.tierline.model.escalation;

/** Why a caller is claimed before the one behind (E5). */
public enum FirstBecause {
  URGENT,
  LATE,
  DUE_TODAY,
  /** Due on an earlier day. */
  DUE_EARLIER,
  /** Due on the same day, and escalated before. */
  OLDER,
  /** Nobody is behind. */
  ALONE
}
