package org.tierline.model.escalation;

/** How soon an officer must reach the caller (E2). */
public enum EscalationClass {
  /** Three business days. */
  URGENT,
  /** Thirty business days. */
  REGULAR
}
