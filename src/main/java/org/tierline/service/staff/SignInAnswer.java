package org.tierline.service.staff;

import java.time.Instant;

/** What came of signing in. */
public sealed interface SignInAnswer {
  /** Signed in. */
  record Welcome(StaffSession session) implements SignInAnswer {}

  /** Name or password is wrong; nobody is told which. */
  record Refused(int triesLeft) implements SignInAnswer {}

  /** Too many failures: nobody signs in with this name before. */
  record Locked(Instant until) implements SignInAnswer {}

  /** An administrator has closed this name. */
  record Disabled() implements SignInAnswer {}
}
