package org.tierline.model.privacy;

import java.util.List;
import org.tierline.model.Sentence;

/**
 * What came of unlocking a number (P6). A supervisor gets the same answer for every number, locked
 * or not, of a case or not.
 *
 * @param policy the version of the privacy policy that decided
 */
public record UnlockAnswer(Outcome outcome, Sentence say, List<String> rules, String policy) {
  public UnlockAnswer {
    rules = List.copyOf(rules);
  }

  /** What came of it. */
  public enum Outcome {
    UNLOCKED,
    REFUSED
  }
}
