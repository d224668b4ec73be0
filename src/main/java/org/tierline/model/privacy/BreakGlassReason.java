package org.tierline.model.privacy;

/** Why a supervisor opens a case without a caller (P13). */
public enum BreakGlassReason {
  COMPLAINT,
  SUPERVISOR_REQUEST,
  QUALITY_REVIEW,
  INCIDENT,
  LEGAL_REQUEST
}
