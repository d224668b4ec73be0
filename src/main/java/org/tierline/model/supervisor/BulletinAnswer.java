package org.tierline.model.supervisor;

import java.util.List;
import org.tierline.model.Sentence;

/**
 * What came of writing a bulletin or taking it back.
 *
 * @param rules the numbers of the rules that decided; empty if none did
 */
public record BulletinAnswer(Outcome outcome, Sentence say, List<String> rules) {
  public BulletinAnswer {
    rules = List.copyOf(rules);
  }

  /** What came of it. */
  public enum Outcome {
    WRITTEN,
    WITHDRAWN,
    REFUSED
  }

  /** Nothing was done, for a reason without a rule of its own. */
  public static BulletinAnswer refused(String key, Object... values) {
    return new BulletinAnswer(Outcome.REFUSED, Sentence.of(key, values), List.of());
  }
}
