package org.tierline.model.danger;

import java.util.List;
import org.tierline.model.Sentence;

/**
 * What came of recording that a script was used (M3).
 *
 * @param rules the numbers of the rules that decided
 */
public record DangerAnswer(Outcome outcome, Sentence say, List<String> rules) {
  public DangerAnswer {
    rules = List.copyOf(rules);
  }

  /** How it ended. */
  public enum Outcome {
    /** Recorded; the disposition will be that of emergency services. */
    RECORDED,
    /** Recorded beside the disposition of a contact that is closed. */
    RECORDED_BESIDE,
    REFUSED
  }
}
