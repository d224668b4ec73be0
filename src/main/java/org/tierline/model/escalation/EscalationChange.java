package org.tierline.model.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;

/**
 * What came of adding words to an escalation, correcting or cancelling it (E10).
 *
 * @param meanwhile how it stands now, if it was changed elsewhere since it was seen; else null
 */
public record EscalationChange(
    Outcome outcome, Sentence say, List<String> rules, @Nullable ChangedMeanwhile meanwhile) {
  public EscalationChange {
    rules = List.copyOf(rules);
  }

  /** One that nobody else has changed meanwhile. */
  public EscalationChange(Outcome outcome, Sentence say, List<String> rules) {
    this(outcome, say, rules, null);
  }

  /** Carried out or kept as a wish: both look alike. */
  public enum Outcome {
    ADDED,
    CORRECTED,
    CANCELLED,
    /** Changed elsewhere since it was seen: nothing was done or kept, a person decides. */
    CHANGED_MEANWHILE,
    REFUSED
  }
}
