package org.tierline.model.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.contact.HandOff;

/** What a chat platform tells of one of its chats. Nothing in it says who the caller is (P2). */
public sealed interface ChatEvent {
  /** The platform's own name for the chat; the same one twice is one chat. */
  String chat();

  /**
   * A caller waits for somebody, or is back.
   *
   * @param language ISO 639-1
   * @param name as the caller said it, or null
   * @param transcript what was written with Emma before
   */
  record Joined(String chat, String language, @Nullable String name, List<HandOff.Line> transcript)
      implements ChatEvent {
    public Joined {
      transcript = List.copyOf(transcript);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /**
   * The caller wrote a line.
   *
   * @param line counts the caller's lines of this chat; the same one twice is one line
   */
  record Said(String chat, long line, String text) implements ChatEvent {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** The caller is gone. */
  record Left(String chat) implements ChatEvent {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
