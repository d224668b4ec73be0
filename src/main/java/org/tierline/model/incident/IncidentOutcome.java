package org.tierline.model.incident;

/** What was found when an incident was closed. */
public enum IncidentOutcome {
  /** Something was disclosed that should not have been. */
  CONFIRMED,
  /** Nothing was disclosed wrongly. */
  NOT_CONFIRMED
}
