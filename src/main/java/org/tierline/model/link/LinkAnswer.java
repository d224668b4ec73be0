package org.tierline.model.link;

import java.util.List;
import org.tierline.model.Sentence;

/**
 * What came of sending a link (M2).
 *
 * @param rules the numbers of the rules that decided
 */
public record LinkAnswer(Outcome outcome, Sentence say, List<String> rules) {
  public LinkAnswer {
    rules = List.copyOf(rules);
  }

  /** Whether it leaves. */
  public enum Outcome {
    /** It waits for the sender of messages. */
    SENT,
    REFUSED
  }
}
