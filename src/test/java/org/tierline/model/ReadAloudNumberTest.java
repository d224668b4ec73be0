package org.tierline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAloudNumberTest {
  private static final String SR = ReadAloudNumber.SERVICE_REQUEST;

  @ParameterizedTest
  @CsvSource({"000000001, 2", "7K3M9QX2T, 0", "T1ERZZ123, F", "000000000, 0"})
  void theCheckCharacterIsTheOneOfDammsScheme(String nine, char check) {
    assertThat(ReadAloudNumber.checkCharacter(nine)).isEqualTo(check);
    assertThat(ReadAloudNumber.of(SR, nine)).hasToString("SR-" + nine + check);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyWrongCharacterIsFound(long seed) {
    String right = random(new Random(seed));
    for (int place = 0; place < right.length(); place++) {
      for (char other : ReadAloudNumber.ALPHABET.toCharArray()) {
        if (other != right.charAt(place)) {
          String wrong = right.substring(0, place) + other + right.substring(place + 1);
          assertThat(ReadAloudNumber.parse(SR, SR + wrong)).as(wrong).isEmpty();
        }
      }
    }
  }

  @Test
  void everySwapOfNeighboursIsFound() {
    Random random = new Random(20261124);
    for (int round = 0; round < 300; round++) {
      String right = random(random);
      for (int place = 0; place < right.length() - 1; place++) {
        char first = right.charAt(place);
        char second = right.charAt(place + 1);
        if (first != second) {
          String swapped = right.substring(0, place) + second + first + right.substring(place + 2);
          assertThat(ReadAloudNumber.parse(SR, SR + swapped)).as(swapped).isEmpty();
        }
      }
    }
  }

  @Test
  void everySwapOfTwoDifferentCharactersIsFoundInEachPairOfTheAlphabet() {
    for (char first : ReadAloudNumber.ALPHABET.toCharArray()) {
      for (char second : ReadAloudNumber.ALPHABET.toCharArray()) {
        if (first != second) {
          assertThat(ReadAloudNumber.checkCharacter("0000" + first + second + "000"))
              .isNotEqualTo(ReadAloudNumber.checkCharacter("0000" + second + first + "000"));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SR-7K3M9QX2T0",
        "sr 7k3m 9qx2 t0",
        "SR7K3M9QX2TO",
        "sr–7k3m9qx2to",
        " SR-7K3M9QX2T0 ",
        "Sierra Romeo, seven Kilo three Mike nine Quebec X-ray two Tango zero",
        "SR 7 kilo 3 mike niner quebec x ray 2 tango 0",
        "Sara Rosa siete Kilo tres María nueve Queso Xavier dos Teresa cero"
      })
  void aNumberIsReadHoweverItIsTyped(String typed) {
    assertThat(ReadAloudNumber.parse(SR, typed)).contains(new ReadAloudNumber(SR, "7K3M9QX2T0"));
  }

  @Test
  void theLettersIAndLAreReadAsOne() {
    String right = ReadAloudNumber.of(ReadAloudNumber.ESCALATION, "110000000").toString();
    assertThat(ReadAloudNumber.parse(ReadAloudNumber.ESCALATION, right.replaceFirst("11", "IL")))
        .map(ReadAloudNumber::toString)
        .contains(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SR",
        "SR-7K3M9QX2T",
        "SR-7K3M9QX2T00",
        "E-7K3M9QX2T0",
        "7K3M9QX2T0",
        "SR-7K3M9QX2U0"
      })
  void anythingElseIsNoNumber(String typed) {
    assertThat(ReadAloudNumber.parse(SR, typed)).isEmpty();
  }

  @Test
  void aNumberWithAWrongCheckCharacterCannotBeMade() {
    assertThatThrownBy(() -> new ReadAloudNumber(SR, "7K3M9QX2T1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String random(Random random) {
    StringBuilder nine = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      nine.append(ReadAloudNumber.ALPHABET.charAt(random.nextInt(32)));
    }
    return ReadAloudNumber.of(SR, nine.toString()).characters();
  }
}
