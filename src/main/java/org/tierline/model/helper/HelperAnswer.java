package org.tierline.model.helper;

import java.util.List;
import org.tierline.model.Sentence;

/**
 * What came of noting a helper.
 *
 * @param rules the numbers of the rules that decided
 */
public record HelperAnswer(Outcome outcome, Sentence say, List<String> rules) {
  public HelperAnswer {
    rules = List.copyOf(rules);
  }

  /** How it ended. */
  public enum Outcome {
    NOTED,
    /** Nobody is there; the caller is asked to come back with somebody. */
    ASKED_TO_BRING,
    REFUSED
  }
}
