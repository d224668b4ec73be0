package org.tierline.model.incident;

/** Where an incident stands. */
public enum IncidentState {
  OPEN,
  CLOSED
}
