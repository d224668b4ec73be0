package org.tierline.service.staff;

/**
 * An administrator has closed the name of who is signed in: nothing more is done or told for this
 * session. Holds no personal data.
 */
public final class SessionEnded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SessionEnded() {
    super("the name of who is signed in was closed");
  }
}
