package org.tierline.model.privacy;

import java.util.List;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;

/** What came of sending a written answer. */
public sealed interface SendAnswer {
  /** It is kept and waits for the connector that delivers it. */
  record Waiting(OutgoingMessage message, Sentence say) implements SendAnswer {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** Something in it must not leave (P12). */
  record Blocked(OutboundAnswer answer) implements SendAnswer {}

  /**
   * It has nowhere to go.
   *
   * @param rules the numbers of the rules that decided
   */
  record Refused(Sentence say, List<String> rules) implements SendAnswer {
    public Refused {
      rules = List.copyOf(rules);
    }
  }
}
