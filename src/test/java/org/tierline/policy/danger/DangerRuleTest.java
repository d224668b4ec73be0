package org.tierline.policy.danger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactState;
import org.tierline.model.danger.DangerAnswer;
import org.tierline.model.danger.DangerKind;
import org.tierline.model.danger.DangerScript;
import org.tierline.model.danger.Hotline;

/** M3: whatever the danger, the channel and the place, there are words, and the right number. */
class DangerRuleTest {
  @ParameterizedTest
  @CsvSource({
    ",            PHONE_DOMESTIC,      ,   say.danger.NOW,                911",
    ",            ,                    ,   say.danger.NOW,                911",
    "SELF,        PHONE_DOMESTIC,      ,   say.danger.SELF,               988",
    "OTHERS,      PHONE_DOMESTIC,      US, say.danger.OTHERS,             911",
    "TRAFFICKING, PHONE_DOMESTIC,      ,   say.danger.TRAFFICKING,        1-888-373-7888",
    "VIOLENCE,    PHONE_DOMESTIC,      ,   say.danger.VIOLENCE,           1-800-799-7233",
    "VIOLENCE,    PHONE_TTY,           ,   say.danger.VIOLENCE,           1-800-787-3224",
    "SELF,        PHONE_TTY,           ,   say.danger.SELF,               988",
    "THREAT,      LIVE_CHAT,           ,   say.danger.THREAT,             911",
    "THREAT,      CALLBACK,            PR, say.danger.THREAT,             911",
    ",            PHONE_INTERNATIONAL, ,   say.danger.NOW.abroad,         ''",
    "SELF,        PHONE_INTERNATIONAL, ,   say.danger.SELF.abroad,        ''",
    "TRAFFICKING, PHONE_INTERNATIONAL, MX, say.danger.TRAFFICKING.abroad, +1-802-872-6199",
    "VIOLENCE,    PHONE_DOMESTIC,      NG, say.danger.VIOLENCE.abroad,    ''",
    "OTHERS,      PHONE_INTERNATIONAL, US, say.danger.OTHERS,             911",
    "THREAT,      LIVE_CHAT,           FR, say.danger.THREAT.abroad,      ''",
  })
  void the_danger_and_the_place_decide_words_and_number(
      @Nullable DangerKind kind,
      @Nullable Channel channel,
      @Nullable String country,
      String key,
      String number) {
    DangerScript script = DangerRule.script(kind, channel, country, Hotlines.shipped());
    assertThat(script.say().key()).isEqualTo(key);
    assertThat(script.say().gaps()).first().isEqualTo(number);
    assertThat(script.rules()).containsExactly("M3");
  }

  @Test
  void every_kind_on_every_channel_has_words_in_both_languages_and_a_number_at_home() {
    List<ResourceBundle> books =
        List.of(
            ResourceBundle.getBundle("i18n/say", Locale.ENGLISH),
            ResourceBundle.getBundle("i18n/say", Locale.of("es")));
    List<String> missing = new ArrayList<>();
    for (DangerKind kind : DangerKind.values()) {
      for (Channel channel : Channel.values()) {
        for (String country : List.of("US", "MX")) {
          DangerScript script = DangerRule.script(kind, channel, country, Hotlines.shipped());
          for (ResourceBundle book : books) {
            if (!book.containsKey(script.say().key()) || !book.containsKey(script.todo().key())) {
              missing.add(kind + " " + channel + " " + country);
            }
          }
          if (country.equals("US")) {
            assertThat(script.hotlines()).extracting(Hotline::number).contains("911");
          } else {
            assertThat(script.hotlines()).extracting(Hotline::number).doesNotContain("911", "988");
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(DangerKind.class)
  void every_number_names_an_official_source_and_the_day_it_was_looked_at(DangerKind kind) {
    for (boolean abroad : new boolean[] {false, true}) {
      assertThat(Hotlines.shipped().of(kind, abroad))
          .allSatisfy(number -> {
            assertThat(number.source())
                .matches("https://(\\w+\\.)*(gov|fbi\\.gov|988lifeline\\.org)/.*");
            assertThat(number.checkedOn().getYear()).isGreaterThanOrEqualTo(2026);
          });
    }
  }

  @ParameterizedTest
  @CsvSource({"OPEN, RECORDED", "WRAP_UP, RECORDED", "CLOSED, RECORDED_BESIDE"})
  void it_is_recorded_in_every_state(ContactState state, DangerAnswer.Outcome outcome) {
    assertThat(DangerRule.used(state).outcome()).isEqualTo(outcome);
  }
}
