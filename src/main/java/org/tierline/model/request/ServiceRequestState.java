package org.tierline.model.request;

/** Where a service request stands. */
public enum ServiceRequestState {
  OPEN,
  RELOCATED,
  ANSWERED,
  CLOSED,
  CANCELLED
}
