package org.tierline.ui.staff;

import java.time.Instant;

/** What comes of a try to sign in. */
public sealed interface SignInAnswer {
  /**
   * Signed in.
   *
   * @param openDesk opens the desk of that person, on the FX thread
   */
  record SignedIn(Runnable openDesk) implements SignInAnswer {}

  /**
   * Name and password do not go together; it is not said which of them is wrong.
   *
   * @param triesLeft how many tries are left before the name is locked
   */
  record Refused(int triesLeft) implements SignInAnswer {}

  /**
   * The name is locked.
   *
   * @param until until when, unless an administrator helps before
   */
  record LockedUntil(Instant until) implements SignInAnswer {}

  /**
   * The store does not answer.
   *
   * @param why the same in words
   */
  record StoreOutOfReach(String why) implements SignInAnswer {}

  /**
   * The desk is older than its store.
   *
   * @param desk version of the desk
   * @param needed version that the store needs
   */
  record DeskTooOld(String desk, String needed) implements SignInAnswer {}

  /**
   * The copy was not put back.
   *
   * @param why what is to be done, in words
   */
  record NotPutBack(String why) implements SignInAnswer {}

  /**
   * The first administrator was not created.
   *
   * @param why what is to be changed, in words
   */
  record NotCreated(String why) implements SignInAnswer {}
}
