package org.tierline.service.appointment;

import org.tierline.model.appointment.AppointmentRequest;

/** What may be told of a request to whom (P7, P8). */
final class SeenRequests {
  private SeenRequests() {}

  /** Without the clearance one of a protected case is as absent, once it is known who called. */
  static boolean maySee(AppointmentRequest request, boolean cleared) {
    return cleared || !request.isProtected() || request.identityOpen();
  }

  /**
   * As it is told: while it is open who the caller is, the uncleared are told nothing of them,
   * whatever the numbers that were said belong to.
   */
  static AppointmentRequest told(AppointmentRequest request, boolean cleared) {
    return request.identityOpen() && !cleared ? request.wordless() : request;
  }
}
