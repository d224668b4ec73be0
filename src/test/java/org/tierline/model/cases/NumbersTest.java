package org.tierline.model.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"IOE0912345678", "ioe 0912-345-678", " IOE–0912345678", "ioe\u00a00912345678"})
  void aReceiptNumberIsReadWithoutSpacesAndDashes(String typed) {
    assertThat(ReceiptNumber.parse(typed)).contains(new ReceiptNumber("IOE0912345678"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "IOE091234567",
        "IOE09123456789",
        "0912345678",
        "IO00912345678",
        "IOE*912345678",
        "IOE٠٩١٢٣٤٥٦٧٨"
      })
  void anythingElseIsNoReceiptNumber(String typed) {
    assertThat(ReceiptNumber.parse(typed)).isEmpty();
  }

  @Test
  void aReceiptNumberIsThreeLettersAndTenDigits() {
    assertThat(new ReceiptNumber("IOE0912345678").prefix()).isEqualTo("IOE");
    assertThat(new ReceiptNumber("IOE0912345678")).hasToString("IOE0912345678");
    assertThatThrownBy(() -> new ReceiptNumber("ioe0912345678"))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("0912345678");
  }

  @ParameterizedTest
  @CsvSource({
    "A012345678, A012345678",
    "012-345-678, A012345678",
    "a 11223344, A011223344",
    "A#1234567, A001234567",
    "1234567, A001234567",
  })
  void aShorterANumberIsPaddedAfterTheLetter(String typed, String value) {
    assertThat(ANumber.parse(typed)).contains(new ANumber(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A123456", "A1234567890", "B12345678", "A12345678B"})
  void anythingElseIsNoANumber(String typed) {
    assertThat(ANumber.parse(typed)).isEmpty();
  }

  @Test
  void anANumberIsTheLetterAndNineDigits() {
    assertThatThrownBy(() -> new ANumber("A12345678"))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("12345678");
  }
}
