package org.tierline.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private final Messages messages = new Messages(Language.ENGLISH);
  private final Dates dates = new Dates(messages);

  @Test
  void words_follow_the_language_that_is_switched_on() {
    assertThat(messages.text("common.password")).isEqualTo("Password");
    messages.languageProperty().set(Language.SPANISH);
    assertThat(messages.text("common.password")).isEqualTo("Contraseña");
    assertThat(messages.textIn(Language.ENGLISH, "common.password")).isEqualTo("Password");
  }

  @Test
  void places_are_filled() {
    assertThat(messages.text("common.text.percent", 150)).isEqualTo("150 %");
  }

  @Test
  void a_key_without_words_is_an_error() {
    assertThatThrownBy(() -> messages.text("common.no-such-key"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void dates_are_short_and_do_not_break() {
    LocalDate date = LocalDate.of(2026, 12, 16);
    assertThat(dates.date(date)).isEqualTo("Wed,\u00A0Dec\u00A016");
    messages.languageProperty().set(Language.SPANISH);
    assertThat(dates.date(date)).isEqualTo("mié,\u00A016\u00A0dic");
  }

  @Test
  void times_have_twenty_four_hours_and_clocks_count_on() {
    assertThat(dates.time(LocalTime.of(15, 2, 7))).isEqualTo("15:02");
    assertThat(dates.timeWithSeconds(LocalTime.of(15, 2, 7))).isEqualTo("15:02:07");
    assertThat(dates.clock(Duration.ofSeconds(161))).isEqualTo("02:41");
    assertThat(dates.clock(Duration.ofSeconds(3761))).isEqualTo("1:02:41");
  }
}
