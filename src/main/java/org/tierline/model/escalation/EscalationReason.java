package org.tierline.model.escalation;

/** Why Tier 1 could not resolve it. */
public enum EscalationReason {
  COMPLEX_INQUIRY,
  EMERGENCY,
  IDENTITY,
  APPOINTMENT,
  MILITARY,
  CHANGE_OF_ADDRESS,
  BIOMETRICS_EXPEDITE,
  ROUTING,
  OTHER
}
