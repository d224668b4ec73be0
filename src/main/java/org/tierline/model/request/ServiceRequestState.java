package org.tierline.model.request;

/** Where a service request stands. */
public enum ServiceRequestState {
  OPEN,
  /** With another office than at first. */
  RELOCATED,
  /** Answered, and more is to come. */
  ANSWERED,
  /** Answered for good. */
  CLOSED,
  /** The caller does not want it any more. */
  CANCELLED
}
