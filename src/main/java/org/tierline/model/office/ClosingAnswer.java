package org.tierline.model.office;

import java.util.List;
import org.tierline.model.Sentence;

/** What came of entering a closing (A3). */
public record ClosingAnswer(Outcome outcome, Sentence say, List<String> rules) {
  public ClosingAnswer {
    rules = List.copyOf(rules);
  }

  /** Whether it stands on the card of the office now. */
  public enum Outcome {
    ENTERED,
    REFUSED
  }
}
