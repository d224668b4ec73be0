package org.tierline.edge.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.contact.Authenticated;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;

class HandOffFileTest {
  private static final int MUTATIONS = Boolean.getBoolean("long") ? 1_000_000 : 20_000;

  private static final String WHOLE =
      """
      {"channel":"SECURE_MESSAGE","callerNumber":"+12145550143","callerName":"Luis Canary",
       "language":"es","ivrPath":["case","card"],"said":{"receiptNumber":"IOE0912345678"},
       "linksSent":["https://www.uscis.gov/"],
       "transcript":[{"from":"emma","at":"2026-11-24T15:01:00Z","text":"Canary words"}],
       "account":"acct-71","sender":null,"envelope":null,"interpreter":null,
       "at":"2026-11-24T15:02:11Z","externalId":"ivr-991","somethingNew":{"a":[1]}}
      """;

  @Test
  void a_whole_hand_off_is_read() {
    HandOff handOff = HandOffFile.read(WHOLE);
    assertThat(handOff.channel()).isEqualTo(Channel.SECURE_MESSAGE);
    assertThat(handOff.said()).containsEntry("receiptNumber", "IOE0912345678");
    assertThat(handOff.transcript().getFirst().at()).isEqualTo("2026-11-24T15:01:00Z");
    assertThat(handOff.authenticated()).isEqualTo(new Authenticated("acct-71", null, null));
    assertThat(handOff.at()).isEqualTo(Instant.parse("2026-11-24T15:02:11Z"));
  }

  @Test
  void an_interpreter_is_a_language_or_a_language_and_a_name() {
    assertThat(HandOffFile.read(WHOLE).said()).doesNotContainKey(HandOff.INTERPRETER);
    assertThat(interpreted("\"vi\"")).containsEntry(HandOff.INTERPRETER, "vi");
    assertThat(interpreted("{\"language\":\"ru\",\"name\":\"Ira\"}"))
        .containsEntry(HandOff.INTERPRETER, "ru")
        .containsEntry(HandOff.INTERPRETER_NAME, "Ira");
    assertThatThrownBy(() -> interpreted("7")).hasMessage("interpreter: is no text");
  }

  private static Map<String, String> interpreted(String interpreter) {
    return HandOffFile.read(WHOLE.replace("\"interpreter\":null", "\"interpreter\":" + interpreter))
        .said();
  }

  @Test
  void a_mark_of_the_order_of_bytes_is_no_part_of_it() {
    assertThat(HandOffFile.read("\uFEFF" + WHOLE)).isEqualTo(HandOffFile.read(WHOLE));
  }

  @Test
  void characters_that_no_text_has_come_as_spaces() {
    String broken = WHOLE.replace("IOE0912345678", "a\\u0000b\\ud800c\\u001b[31md\\ne");
    assertThat(HandOffFile.read(broken).said()).containsEntry("receiptNumber", "a b c [31md\ne");
  }

  @Test
  void the_least_is_a_channel_a_time_and_a_name_of_its_own() {
    HandOff least =
        HandOffFile.read(
            "{\"channel\":\"LIVE_CHAT\",\"externalId\":\"c\",\"at\":\"2026-11-24T15:00:00Z\"}");
    assertThat(least.language()).isEqualTo("en");
    assertThat(least.authenticated()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "Canary",
        "{\"channel\":\"LIVE_CHAT\"}",
        "{\"channel\":\"CANARY\",\"externalId\":\"c\",\"at\":\"2026-11-24T15:00:00Z\"}",
        "{\"channel\":\"LIVE_CHAT\",\"externalId\":\"c\",\"at\":\"Canary\"}",
        "{\"channel\":\"LIVE_CHAT\",\"externalId\":7,\"at\":\"2026-11-24T15:00:00Z\"}",
        "{\"channel\":\"LIVE_CHAT\",\"externalId\":\"c\",\"at\":\"2026-11-24T15:00:00Z\","
            + "\"said\":[\"Canary\"]}",
        "{\"channel\":\"LIVE_CHAT\",\"externalId\":\"c\",\"at\":\"2026-11-24T15:00:00Z\","
            + "\"transcript\":[{\"text\":\"Canary\"}]}",
        "{\"channel\":\"LIVE_CHAT\",\"externalId\":\"c\",\"at\":\"2026-11-24T15:00:00Z\","
            + "\"said\":{\"name\":\"A\",\"name\":\"Canary\"}}",
        "[[[[[[[[[[[[[[[[[[[[\"Canary\"]]]]]]]]]]]]]]]]]]]]"
      })
  void what_is_none_is_refused_without_repeating_it(String json) {
    assertThatThrownBy(() -> HandOffFile.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .message()
        .doesNotContainIgnoringCase("canary");
  }

  @Test
  void too_much_of_anything_is_refused() {
    String name = "x".repeat(10_001);
    assertThatThrownBy(() -> HandOffFile.read(WHOLE.replace("Luis Canary", name)))
        .hasMessageStartingWith("callerName");
    assertThatThrownBy(() -> HandOffFile.read(" ".repeat(HandOffFile.LONGEST + 1)))
        .hasMessageContaining("million");
  }

  @Test
  void no_mutation_does_more_than_be_refused() {
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      StringBuilder mutated = new StringBuilder(WHOLE);
      for (int change = random.nextInt(4); change >= 0; change--) {
        int place = random.nextInt(mutated.length());
        switch (random.nextInt(3)) {
          case 0 -> mutated.deleteCharAt(place);
          case 1 -> mutated.setCharAt(place, (char) random.nextInt(0x2100));
          default -> mutated.insert(place, WHOLE, 0, random.nextInt(40));
        }
      }
      read += isRead(mutated.toString()) ? 1 : 0;
    }
    assertThat(read).isBetween(1, MUTATIONS - 1);
  }

  private static boolean isRead(String json) {
    try {
      HandOffFile.read(json);
      return true;
    } catch (IllegalArgumentException refused) {
      assertThat(String.valueOf(refused.getMessage())).doesNotContain("Canary");
      return false;
    }
  }
}
