package org.tierline.policy.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;

/** Words of callers tell where a question may belong; whole words only. */
class BelongingTest {
  @ParameterizedTest
  @CsvSource({
    "HELP_DESK, I forgot my PASSWORD and cannot get in.",
    "HELP_DESK, The online access-code never came",
    "HELP_DESK, 'Olvidé mi contraseña'",
    "HELP_DESK, 'No puedo iniciar sesión en la página'",
    "EOIR, 'When is my hearing with the immigration judge?'",
    "EOIR, '¿Cuándo es mi audiencia en la corte de inmigración?'",
    "SSA, I need a Social Security card",
  })
  void words_in_both_languages_tell(String code, String text) {
    assertThat(Belonging.of(text)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"My card has not come", "Ellen logs into passwordless", "Mi caso sigue igual"})
  void other_words_tell_nothing(String text) {
    assertThat(Belonging.of(text)).isEmpty();
  }

  @Test
  void what_emma_said_does_not_count_and_what_the_caller_wrote_does() {
    Instant at = Instant.parse("2026-11-24T15:00:00Z");
    assertThat(Belonging.of(chat(new HandOff.Line("emma", at, "Is it about your password?"))))
        .isEmpty();
    assertThat(Belonging.of(chat(new HandOff.Line("caller", at, "my password"))))
        .contains("HELP_DESK");
  }

  private static HandOff chat(HandOff.Line line) {
    return new HandOff(
        "1",
        Channel.LIVE_CHAT,
        null,
        null,
        "en",
        List.of(),
        Map.of(),
        List.of(),
        List.of(line),
        line.at());
  }
}
