package org.tierline.model.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;

/**
 * What became of something that a chat platform told.
 *
 * @param rules the numbers of the rules that decided, if any
 * @param say why it was refused, for the caller to read; null if it was taken
 */
public record ChatAnswer(Outcome outcome, List<String> rules, @Nullable Sentence say) {
  /** It was taken, or had been before. */
  public static final ChatAnswer TAKEN = new ChatAnswer(Outcome.TAKEN, List.of(), null);

  public ChatAnswer {
    rules = List.copyOf(rules);
  }

  /** What became of it. */
  public enum Outcome {
    TAKEN,
    REFUSED
  }

  /** It was refused, and changed nothing. */
  public static ChatAnswer refused(String key, String... rules) {
    return new ChatAnswer(Outcome.REFUSED, List.of(rules), Sentence.of(key));
  }
}
