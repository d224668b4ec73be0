package org.tierline.ui.shell;

import java.util.Optional;

/** Takes the cover off the desk of the person who is signed in. */
@FunctionalInterface
public interface Unlock {
  /**
   * Compares the password; called in the background. The array is wiped afterwards.
   *
   * @return why not, in words, or empty if the cover may go
   */
  Optional<String> refusal(char[] password) throws Exception;
}
