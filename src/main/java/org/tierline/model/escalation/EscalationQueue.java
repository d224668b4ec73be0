package org.tierline.model.escalation;

/** Which officers serve an escalation; chosen by the store alone (P7). */
public enum EscalationQueue {
  GENERAL,
  APPOINTMENTS,
  MILITARY,
  /** Cleared officers only; its name is shown to nobody else. */
  SPECIAL_HANDLING
}
