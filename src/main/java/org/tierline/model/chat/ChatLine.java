package org.tierline.model.chat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.privacy.DisclosureLevel;

/**
 * One line of a chat.
 *
 * @param place counts the lines of a chat, from 1
 * @param contactId the contact in which it was written, or null if nobody had the chat then
 * @param text what was written; empty where something happened instead
 * @param level the most that could be said when it was written (P16)
 */
public record ChatLine(
    long place,
    @Nullable UUID contactId,
    Kind kind,
    Instant at,
    String text,
    DisclosureLevel level) {

  /** Who wrote, or what happened. */
  public enum Kind {
    CALLER,
    AGENT,
    /** What Emma answered before the caller came here. */
    EMMA,
    /** Somebody at a desk took the chat. */
    AGENT_JOINED,
    /** The desk that had the chat was gone: the caller waits again. */
    AGENT_LOST,
    CALLER_LEFT,
    CALLER_BACK,
    /** It was closed at the desk, with a goodbye. */
    CLOSED;

    /** Whether a chat platform is told of it. */
    public boolean isForCaller() {
      return switch (this) {
        case AGENT, AGENT_JOINED, AGENT_LOST, CLOSED -> true;
        case CALLER, EMMA, CALLER_LEFT, CALLER_BACK -> false;
      };
    }
  }

  /** The same without its words. */
  public ChatLine withheld() {
    return new ChatLine(place, contactId, kind, at, "", level);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
