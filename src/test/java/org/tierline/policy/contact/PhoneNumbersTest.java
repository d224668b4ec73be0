package org.tierline.policy.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "214-555-0143, +12145550143",
    "(214) 555 0143, +12145550143",
    "1 214 555 0143, +12145550143",
    "+12145550143, +12145550143",
    "214.555.0143 ext. 9, +12145550143",
    "011 44 20 7946 0958, +442079460958",
    "+44 (0)20 7946 0958, +442079460958",
    "+254 20 123 4567, +254201234567",
    "800-375-5283, +18003755283",
  })
  void aNumberIsReadAsItIsTyped(String typed, String e164) {
    assertThat(PhoneNumbers.toE164(typed)).contains(e164);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "123", "555-0143", "no phone", "+", "+1", "2145550143214555014321"})
  void whatIsNoWholeNumberIsNotRead(String typed) {
    assertThat(PhoneNumbers.toE164(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "+12145550143, +1 214 555 0143",
    "+442079460958, +44 20 7946 0958",
    "ask the clerk, ask the clerk",
    "214-555-0143, 214-555-0143",
  })
  void aNumberIsShownInGroups(String e164, String shown) {
    assertThat(PhoneNumbers.shown(e164)).isEqualTo(shown);
  }
}
