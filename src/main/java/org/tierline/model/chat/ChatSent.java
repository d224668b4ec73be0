package org.tierline.model.chat;

import java.util.List;
import org.tierline.model.Sentence;
import org.tierline.model.privacy.OutboundAnswer;

/** What became of a line that somebody at a desk wrote. */
public sealed interface ChatSent {
  /** It goes to the caller. */
  record Gone(ChatLine line) implements ChatSent {}

  /** It must not leave so (P12). */
  record Blocked(OutboundAnswer found) implements ChatSent {}

  /** It cannot leave now. */
  record Refused(Sentence say, List<String> rules) implements ChatSent {
    public Refused {
      rules = List.copyOf(rules);
    }
  }
}
