package org.tierline.policy.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.Sentence;
import org.tierline.model.chat.Chat;
import org.tierline.model.chat.ChatAnswer;
import org.tierline.model.chat.ChatView;

/** When a chat is taken, refused, over, or goes back. */
class ChatRuleTest {
  private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // known, live, others, refused with
    "NONE, true, 0, ''",
    "NONE, true, 499, ''",
    "NONE, true, 500, say.chat.full",
    "NONE, false, 0, say.chat.closedNow",
    "WAITS, true, 500, ''",
    "WAITS, false, 1, say.chat.closedNow",
    "LEFT, true, 1, ''",
    "LEFT, false, 1, say.chat.closedNow",
    "TAKEN, true, 1, ''",
    "TAKEN, false, 1, ''",
    "TAKEN_LEFT, false, 1, ''",
    "CLOSED, true, 1, say.chat.over",
    "CLOSED, false, 1, say.chat.over",
  })
  void who_may_join(String known, boolean live, long others, String refusal) {
    assertThat(key(ChatRule.join(chat(known), live, others))).isEqualTo(refusal);
  }

  @ParameterizedTest
  @CsvSource({
    "NONE, 5, 0, say.chat.unknown",
    "WAITS, 5, 0, ''",
    "TAKEN, 5, 0, ''",
    "TAKEN, 2000, 0, ''",
    "TAKEN, 2001, 0, say.chat.tooLong",
    "TAKEN, 0, 0, say.chat.empty",
    "TAKEN, 5, 999, ''",
    "TAKEN, 5, 1000, say.chat.tooMany",
    "LEFT, 5, 0, say.chat.left",
    "TAKEN_LEFT, 5, 0, say.chat.left",
    "CLOSED, 5, 0, say.chat.over",
  })
  void which_lines_are_kept(String known, int length, long lines, String refusal) {
    assertThat(key(ChatRule.said(chat(known), "x".repeat(length), lines))).isEqualTo(refusal);
  }

  @Test
  void a_character_counts_once_however_it_is_stored() {
    assertThat(ChatRule.length("\uD83D\uDE00".repeat(ChatRule.LONGEST), 0)).isEmpty();
    assertThat(ChatRule.length("\uD83D\uDE00".repeat(ChatRule.LONGEST + 1), 0))
        .contains("say.chat.tooLong");
  }

  @ParameterizedTest
  @CsvSource({
    "WAITS, 1000, false",
    "TAKEN, 0, false",
    "TAKEN, 90, false",
    "TAKEN, 91, true",
    "TAKEN_LEFT, 1000, false",
    "CLOSED, 1000, false",
  })
  void a_desk_without_a_sign_loses_its_caller(String known, long seconds, boolean lost) {
    Chat chat = Objects.requireNonNull(chat(known));
    assertThat(ChatRule.isLost(chat, NOW.plusSeconds(seconds))).isEqualTo(lost);
  }

  @Test
  void a_desk_can_miss_several_signs_before_it_counts_as_gone() {
    assertThat(ChatRule.SIGN.multipliedBy(4)).isLessThan(ChatRule.PATIENCE);
  }

  @ParameterizedTest
  @CsvSource({
    "TAKEN, true, OPEN",
    "TAKEN_LEFT, true, LEFT",
    "CLOSED, true, CLOSED",
    "TAKEN, false, LOST",
    "CLOSED, false, LOST",
  })
  void who_is_there(String known, boolean hasIt, ChatView.State state) {
    Chat chat = Objects.requireNonNull(chat(known));
    assertThat(ChatRule.state(chat, hasIt)).isEqualTo(state);
  }

  private static String key(ChatAnswer answer) {
    return Optional.ofNullable(answer.say()).map(Sentence::key).orElse("");
  }

  private static @Nullable Chat chat(String state) {
    UUID one = new UUID(1, 1);
    boolean isTaken = state.startsWith("TAKEN") || state.equals("CLOSED");
    return state.equals("NONE")
        ? null
        : new Chat(
            one,
            one,
            "web-1",
            "en",
            isTaken ? one : null,
            isTaken ? NOW : null,
            state.endsWith("LEFT") ? NOW : null,
            state.equals("CLOSED") ? NOW : null);
  }
}
