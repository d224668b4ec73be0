package org.tierline.model.escalation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;

/**
 * What came of recording an attempt (E6).
 *
 * @param state where the escalation stands now; null if it is refused
 * @param attemptsLeft how many attempts there still are
 * @param nextCallableFrom when the next attempt may be made; null if there is none
 */
public record AttemptAnswer(
    Outcome outcome,
    @Nullable EscalationState state,
    int attemptsLeft,
    @Nullable Instant nextCallableFrom,
    Sentence say,
    List<String> rules) {
  public AttemptAnswer {
    rules = List.copyOf(rules);
  }

  /** How it ended. */
  public enum Outcome {
    RECORDED,
    TOO_SOON,
    REFUSED
  }
}
