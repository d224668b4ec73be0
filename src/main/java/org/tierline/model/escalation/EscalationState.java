package org.tierline.model.escalation;

/** Where an escalation stands. */
public enum EscalationState {
  WAITING,
  CLAIMED,
  /** Promised for a window. */
  SCHEDULED,
  /** The attempts are used up; the place is kept. */
  UNREACHED,
  RESOLVED,
  /** Back to Tier 1 with a note. */
  RETURNED,
  WITH_SUPERVISOR,
  CANCELLED
}
