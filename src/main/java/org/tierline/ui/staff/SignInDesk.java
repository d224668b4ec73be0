package org.tierline.ui.staff;

import java.util.List;

/**
 * What the sign-in screen needs; the composition root adapts the service to it. Every method is
 * called in the background and may take its time. Arrays with passwords are wiped by the caller
 * afterwards.
 */
public interface SignInDesk {
  /** Whether nobody can sign in yet because the store is new. */
  boolean isFirstRun() throws Exception;

  /** The store, as it is now. */
  StoreLine storeLine() throws Exception;

  /** Tries to sign in. */
  SignInAnswer signIn(String name, char[] password) throws Exception;

  /** Makes the first administrator of a new store and signs them in. */
  SignInAnswer createFirstAdministrator(String name, String fullName, char[] password)
      throws Exception;

  /**
   * Puts the last whole copy in the place of a store that is damaged or gone, if name and password
   * are those of an administrator of that copy, and signs them in.
   */
  SignInAnswer putBack(String name, char[] password) throws Exception;

  /** The roles on offer for practice, with the name of the invented person in each. */
  List<Practice> practiceRoles() throws Exception;

  /** Opens a store that is thrown away, and signs in there. */
  SignInAnswer enterPractice(PracticeRole role) throws Exception;

  /**
   * A role on offer for practice.
   *
   * @param role the role
   * @param person name of the invented person
   */
  record Practice(PracticeRole role, String person) {}
}
