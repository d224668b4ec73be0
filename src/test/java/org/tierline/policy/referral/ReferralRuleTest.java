package org.tierline.policy.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.ContactState;
import org.tierline.model.referral.Agency;
import org.tierline.model.referral.ReferralAnswer;
import org.tierline.model.referral.ReferralAnswer.Outcome;

/** A caller is given the number that serves on their channel, and official pages only (M2). */
class ReferralRuleTest {
  private static final List<String> OFFICIAL =
      List.of("uscis.gov", "dhs.gov", "usa.gov", "state.gov", "justice.gov", "ssa.gov");

  @ParameterizedTest
  @CsvSource({
    "EOIR, PHONE_DOMESTIC,      1-800-898-7180",
    "CBP,  PHONE_DOMESTIC,      1-877-227-5511",
    "CBP,  PHONE_INTERNATIONAL, +1-202-325-8000",
    "SSA,  PHONE_TTY,           1-800-325-0778",
    "SSA,  LIVE_CHAT,           1-800-772-1213",
    "ICE,  PHONE_TTY,           1-888-351-4024",
  })
  void the_channel_decides_which_number_is_given(String code, Channel channel, String number) {
    ReferralAnswer answer =
        ReferralRule.refer(Agencies.find(code).orElseThrow(), channel, ContactState.OPEN);
    assertThat(answer.outcome()).isEqualTo(Outcome.REFERRED);
    assertThat(answer.contactInformation()).first().isEqualTo(number);
    assertThat(answer.rules()).containsExactly("M2");
  }

  @Test
  void nothing_is_given_in_a_closed_contact() {
    Agency agency = Agencies.find("EOIR").orElseThrow();
    assertThat(ReferralRule.refer(agency, Channel.PHONE_DOMESTIC, ContactState.CLOSED).outcome())
        .isEqualTo(Outcome.REFUSED);
    assertThat(ReferralRule.refer(agency, Channel.PHONE_DOMESTIC, ContactState.WRAP_UP).outcome())
        .isEqualTo(Outcome.REFERRED);
  }

  @Test
  void every_agency_has_words_in_both_languages_a_source_and_only_an_official_page() {
    for (Agency agency : Agencies.shipped()) {
      for (Locale locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
        ResourceBundle book = ResourceBundle.getBundle("i18n/say", locale);
        assertThat(book.containsKey(agency.name().key())).as(agency.code()).isTrue();
        assertThat(book.containsKey(agency.answers().key())).as(agency.code()).isTrue();
      }
      assertThat(agency.source()).startsWith("https://");
      String page = agency.page();
      if (page != null) {
        String host = URI.create(page).getHost();
        assertThat(OFFICIAL)
            .as(page)
            .anyMatch(official -> host.equals(official) || host.endsWith("." + official));
      }
    }
  }
}
