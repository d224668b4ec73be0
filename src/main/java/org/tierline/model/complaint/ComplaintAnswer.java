package org.tierline.model.complaint;

import java.util.List;
import org.tierline.model.Sentence;

/**
 * What came of recording a complaint or sending it on (V3).
 *
 * @param rules the numbers of the rules that decided
 */
public record ComplaintAnswer(Outcome outcome, Sentence say, List<String> rules) {
  public ComplaintAnswer {
    rules = List.copyOf(rules);
  }

  /** How it ended. */
  public enum Outcome {
    /** Recorded; it is the Contact Center's own. */
    RECORDED,
    /** Recorded, and to be sent on to headquarters by a supervisor. */
    TO_SEND_ON,
    SENT_ON,
    REFUSED
  }
}
