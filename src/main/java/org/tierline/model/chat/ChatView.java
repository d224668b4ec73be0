package org.tierline.model.chat;

import java.util.List;
import org.tierline.model.Unspoken;

/**
 * The chat of a contact, as the person who has the contact sees it.
 *
 * @param lines the newest of those that were asked for, oldest first
 * @param more whether there are older ones
 * @param linked whether the chat platform is connected: what is written arrives at once
 */
public record ChatView(State state, List<ChatLine> lines, boolean more, boolean linked) {
  public ChatView {
    lines = List.copyOf(lines);
  }

  /** Who is there. */
  public enum State {
    /** The caller reads. */
    OPEN,
    /** The caller left. */
    LEFT,
    /** It was closed here. */
    CLOSED,
    /** It went back to the list, since this desk was gone or locked too long. */
    LOST
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
