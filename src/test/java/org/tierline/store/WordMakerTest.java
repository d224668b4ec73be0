package org.tierline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMakerTest {
  @ParameterizedTest
  @CsvSource({
    "Núñez-Ortega, nunez ortega",
    "O’Neil, oneil",
    "STRASSE Straße, strasse strasse",
    "Łódź Øre Æsir, lodz ore aesir",
    "C-20261124-7K3M9Q, c 20261124 7k3m9q",
    "' many   spaces. ', many spaces",
    "ﬁle №5, file no5"
  })
  void textIsFolded(String text, String folded) {
    assertThat(WordMaker.fold(text)).isEqualTo(folded);
  }

  @Test
  void wordsComeOnceAndInOrder() {
    assertThat(WordMaker.words("Two one TWO, three")).containsExactly("two", "one", "three");
    assertThat(WordMaker.words("  ,.-!  ")).isEmpty();
  }

  @Test
  void aTelephoneNumberIsFoundHoweverItIsTyped() {
    assertThat(WordMaker.phoneWords("+12145550143"))
        .contains("12145550143", "2145550143", "214", "555", "0143");
    assertThat(WordMaker.phoneWords("+49 89 1234")).contains("49891234", "49", "89", "1234");
    assertThat(WordMaker.phoneWords("none")).isEmpty();
  }
}
