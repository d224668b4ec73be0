package org.tierline.model.outreach;

import java.util.List;
import org.tierline.model.Sentence;

/** What came of recording feedback. */
public record FeedbackAnswer(Outcome outcome, List<String> rules, Sentence say) {
  public FeedbackAnswer {
    rules = List.copyOf(rules);
  }

  /** Whether it was kept. */
  public enum Outcome {
    RECORDED,
    REFUSED
  }
}
