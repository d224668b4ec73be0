package org.tierline.policy.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialLinksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://uscis.gov",
        "https://www.uscis.gov/forms",
        "https://egov.uscis.gov/e-request/Intro.do?x=1#top",
        "https://WWW.USCIS.GOV/tools",
        "https://www.usa.gov/",
        "https://www.ssa.gov/number"
      })
  void anAddressOfTheListIsOfficial(String link) {
    assertThat(OfficialLinks.isOfficial(link)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.uscis.gov/forms",
        "https://uscis.gov.example.org/",
        "https://notuscis.gov/",
        "https://uscis.gov@example.org/",
        "https://name:word@uscis.gov/",
        "https://uscis.gov:8443/",
        "https://example.org/uscis.gov",
        "https://www.uscis.gov\\@example.org/",
        "https:/uscis.gov/",
        "https:///uscis.gov",
        "javascript:alert(1)//uscis.gov",
        "//uscis.gov/",
        "uscis.gov",
        "https://uscis.gov ",
        "https://uscis.g0v/",
        "https://usciѕ.gov/",
        ""
      })
  void everythingElseIsNot(String link) {
    assertThat(OfficialLinks.isOfficial(link)).isFalse();
  }
}
