package org.tierline.policy.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DressedUpLinksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://uscis.gov",
        "https://www.uscis.gov/addresschange",
        "https://egov.uscis.gov/e-request/Intro.do?a=b#c",
        "https://travel.state.gov/",
        "https://xn--a.uscis.gov/",
      })
  void a_link_of_a_listed_host_or_below_is_official(String link) {
    assertThat(OfficialLinks.plain(link)).contains(link);
  }

  @Test
  void scheme_and_host_are_read_in_any_case_and_the_path_as_it_is() {
    assertThat(OfficialLinks.plain("HTTPS://WWW.Uscis.GOV/Forms"))
        .contains("https://www.uscis.gov/Forms");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.uscis.gov/",
        "www.uscis.gov",
        "https:www.uscis.gov",
        "https:/www.uscis.gov/",
        "https:///www.uscis.gov/",
        "//www.uscis.gov/",
        "https://www.uscis.gov:443/",
        "https://www.uscis.gov:/",
        "https://ana@www.uscis.gov/",
        "https://@www.uscis.gov/",
        "https://www.uscis.gov@example.com/",
        "https://www.uscis.gov%40example.com/",
        "https://www.uscis.gov\\@example.com/",
        "https://example.com\\.uscis.gov/",
        "https:\\\\www.uscis.gov/",
        "https://www.uscis.gov./",
        "https://.uscis.gov/",
        "https://www..uscis.gov/",
        "https://example-uscis.gov/",
        "https://uscis.gov.example.com/",
        "https://example.com/.uscis.gov",
        "https://example.com#.uscis.gov",
        "https://example.com?.uscis.gov",
        "https://www%2euscis.gov/",
        "https://www.uscis%2egov/",
        "https://usc\u0456s.gov/",
        "https://www.uscis\u3002gov/",
        "https://xn--uscs-goa.gov/",
        " https://www.uscis.gov/",
        "https://www.uscis.gov/ ",
        "https://www.uscis.gov/a b",
        "https://www.uscis.gov/\n",
        "https://www.uscis.gov/\u202eemag",
        "javascript:https://www.uscis.gov/",
        "",
      })
  void whatever_is_dressed_up_as_one_is_not(String link) {
    assertThat(OfficialLinks.isOfficial(link)).isFalse();
  }
}
