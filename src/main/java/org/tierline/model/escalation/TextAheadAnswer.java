package org.tierline.model.escalation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;

/**
 * Whether and when a text message announces a callback (E4).
 *
 * @param when the hours in which it is sent; null if nothing is sent
 * @param callbackOn the Eastern date it announces; null if nothing is sent
 * @param rules the numbers of the rules that decided
 */
public record TextAheadAnswer(
    Outcome outcome,
    @Nullable CallWindow when,
    @Nullable LocalDate callbackOn,
    Sentence say,
    List<String> rules) {
  public TextAheadAnswer {
    rules = List.copyOf(rules);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  /** What is done. */
  public enum Outcome {
    /** Now. */
    SEND,
    /** When its hours have come. */
    NOT_YET,
    /** Never, as things stand. */
    NOTHING
  }
}
