package org.tierline.model.escalation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.contact.Channel;

/**
 * What an officer has before them when they call: nobody tells the story twice (E7).
 *
 * @param phone what is dialled, or null if it is not known or not to be shown before the callback
 *     is started (P8)
 * @param mayCall the spans of the coming days in which the caller may be called, until the due day
 * @param told what happened, oldest first
 */
public record CallbackStory(
    CallbackRow row,
    @Nullable String phone,
    Set<ZoneId> zones,
    List<CallDay> mayCall,
    List<CallWindow> promised,
    List<CallAttempt> attempts,
    List<Told> told) {
  public CallbackStory {
    zones = Set.copyOf(zones);
    mayCall = List.copyOf(mayCall);
    promised = List.copyOf(promised);
    attempts = List.copyOf(attempts);
    told = List.copyOf(told);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  /**
   * One thing that happened.
   *
   * @param by who did it, as others see them; null for a machine
   * @param channel of the contact in which it happened, or null
   * @param outcome of an attempt, or null
   * @param words may be empty
   * @param language ISO 639-1 of the language that somebody interpreted, or null
   */
  public record Told(
      Instant at,
      Kind kind,
      @Nullable String by,
      @Nullable Channel channel,
      @Nullable AttemptOutcome outcome,
      String words,
      @Nullable String language) {

    /** One in which nobody interpreted. */
    public Told(
        Instant at,
        Kind kind,
        @Nullable String by,
        @Nullable Channel channel,
        @Nullable AttemptOutcome outcome,
        String words) {
      this(at, kind, by, channel, outcome, words, null);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** What happened. */
  public enum Kind {
    /** The way through the voice system, or what was said to Emma. */
    HANDED_OVER,
    /** The contact in which the caller asked. */
    ASKED,
    /** Somebody carried the caller's words; the words are who. */
    INTERPRETER,
    RELAY_OPERATOR,
    SECOND_PERSON,
    /** The caller needed an interpreter and had none. */
    NO_INTERPRETER,
    /** The caller wrote, in a chat. */
    CHAT_CALLER,
    /** Somebody at a desk wrote, in a chat. */
    CHAT_DESK,
    /** Emma answered, before the chat. */
    CHAT_EMMA,
    ESCALATED,
    TEXT_AHEAD_AGREED,
    WORDS_ADDED,
    CORRECTED,
    CANCELLED,
    FELL_BACK,
    ATTEMPTED,
    REASSIGNED,
    PASSED_UP,
    NOTED,
    RETURNED,
    RESOLVED
  }
}
