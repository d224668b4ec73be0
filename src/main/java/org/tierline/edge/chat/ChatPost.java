package org.tierline.edge.chat;

import java.util.List;
import java.util.Optional;
import org.tierline.model.Unspoken;
import org.tierline.model.chat.ChatEvent;

/** The desks' side of live chat, as the link to a platform sees it. Safe for any thread. */
public interface ChatPost {
  /**
   * Takes what a platform tells.
   *
   * @return empty if it was taken, else why not, in words for the caller
   */
  Optional<String> take(ChatEvent event);

  /** What platforms are still to be told, in the order of each chat. */
  List<Outgoing> waiting();

  /** A platform has it. */
  void arrived(String chat, long line);

  /** A few seconds have passed. */
  void tick(boolean connected);

  /**
   * Something for a platform.
   *
   * @param type as it stands in the line
   * @param line counts what a chat is told; to be acknowledged by it
   * @param text for the caller
   */
  record Outgoing(String type, String chat, long line, String text) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
