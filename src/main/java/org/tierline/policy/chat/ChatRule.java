package org.tierline.policy.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.chat.Chat;
import org.tierline.model.chat.ChatAnswer;
import org.tierline.model.chat.ChatView;
import org.tierline.policy.contact.TypedText;

/** When a chat is taken, how long it may become, and when it goes back (A7). Pure. */
public final class ChatRule {
  /** The longest line, in characters. */
  public static final int LONGEST = 2_000;

  /** The most lines of a chat. */
  public static final int MOST_LINES = 1_000;

  /** The most chats of a platform that are not over. */
  public static final int MOST_CHATS = 500;

  /** How often a desk says that it is still there. */
  public static final Duration SIGN = Duration.ofSeconds(15);

  /** After how long without a sign the caller waits for somebody else. */
  public static final Duration PATIENCE = Duration.ofSeconds(90);

  private ChatRule() {}

  /**
   * Whether a caller may join.
   *
   * @param known the same chat, if it was there before
   * @param live whether people are there now (A7)
   * @param others how many chats of the platform are not over
   */
  public static ChatAnswer join(@Nullable Chat known, boolean live, long others) {
    if (known != null && known.closedAt() != null) {
      return ChatAnswer.refused("say.chat.over");
    }
    if (known != null && known.contactId() != null) {
      return ChatAnswer.TAKEN;
    }
    if (!live) {
      return ChatAnswer.refused("say.chat.closedNow", "A7");
    }
    return known == null && others >= MOST_CHATS
        ? ChatAnswer.refused("say.chat.full")
        : ChatAnswer.TAKEN;
  }

  /**
   * Whether a line of a caller may be kept.
   *
   * @param known the chat, or null if there is none of that name
   * @param text as it would be kept
   * @param lines how many there are
   */
  public static ChatAnswer said(@Nullable Chat known, String text, long lines) {
    if (known == null) {
      return ChatAnswer.refused("say.chat.unknown");
    }
    if (known.closedAt() != null) {
      return ChatAnswer.refused("say.chat.over");
    }
    if (known.leftAt() != null) {
      return ChatAnswer.refused("say.chat.left");
    }
    if (text.isBlank()) {
      return ChatAnswer.refused("say.chat.empty");
    }
    return length(text, lines).map(ChatAnswer::refused).orElse(ChatAnswer.TAKEN);
  }

  /** Why a line is too long, or one too many; the key of a sentence. Empty if it is neither. */
  public static Optional<String> length(String text, long lines) {
    if (TypedText.length(text) > LONGEST) {
      return Optional.of("say.chat.tooLong");
    }
    return lines >= MOST_LINES ? Optional.of("say.chat.tooMany") : Optional.empty();
  }

  /** Whether nobody can be at the desk that has a chat, so that the caller waits again. */
  public static boolean isLost(Chat chat, Instant now) {
    Instant seen = chat.seenAt();
    return chat.contactId() != null
        && chat.closedAt() == null
        && chat.leftAt() == null
        && seen != null
        && seen.plus(PATIENCE).isBefore(now);
  }

  /** Who is there, for a contact that has or had a chat. */
  public static ChatView.State state(Chat chat, boolean hasIt) {
    if (!hasIt) {
      return ChatView.State.LOST;
    }
    if (chat.closedAt() != null) {
      return ChatView.State.CLOSED;
    }
    return chat.leftAt() == null ? ChatView.State.OPEN : ChatView.State.LEFT;
  }
}
