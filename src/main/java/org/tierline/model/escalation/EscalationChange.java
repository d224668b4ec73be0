package org.tierline.model.escalation;

import java.util.List;
import org.tierline.model.Sentence;

/** What came of adding words to an escalation, correcting or cancelling it (E10). */
public record EscalationChange(Outcome outcome, Sentence say, List<String> rules) {
  public EscalationChange {
    rules = List.copyOf(rules);
  }

  /** Carried out or kept as a wish: both look alike. */
  public enum Outcome {
    ADDED,
    CORRECTED,
    CANCELLED,
    REFUSED
  }
}
