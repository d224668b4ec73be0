package org.tierline.model.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;

/**
 * What came of ending a callback or giving it to somebody else (E7, E8).
 *
 * @param state where the escalation stands now; null if it is refused
 */
public record CallbackAnswer(
    Outcome outcome, @Nullable EscalationState state, Sentence say, List<String> rules) {
  public CallbackAnswer {
    rules = List.copyOf(rules);
  }

  /** How it ended. */
  public enum Outcome {
    RESOLVED,
    RETURNED,
    REASSIGNED,
    PASSED_UP,
    NOTED,
    REFUSED
  }
}
