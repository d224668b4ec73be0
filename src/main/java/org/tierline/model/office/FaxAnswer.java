package org.tierline.model.office;

import java.util.List;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;

/**
 * What came of a fax number.
 *
 * @param rules the numbers of the rules that decided
 */
public record FaxAnswer(Outcome outcome, Sentence say, List<String> rules) {
  public FaxAnswer {
    rules = List.copyOf(rules);
  }

  /** A refusal, with its sentence. */
  public static FaxAnswer refused(String key, List<String> rules) {
    return new FaxAnswer(Outcome.REFUSED, Sentence.of(key), rules);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  /** Whether it may be given. */
  public enum Outcome {
    GIVEN,
    REFUSED
  }
}
