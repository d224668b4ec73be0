package org.tierline.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads characters that somebody writes as they were spelled: {@code Romeo Alfa four}, {@code Rosa
 * Ana cuatro}. What is no word of a spelling alphabet stays as it is.
 */
final class SpelledCharacters {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,.\\-\u2010-\u2015]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern TWO_WORDS = Pattern.compile("X[\\s\\-\u2010-\u2015]?RAY");

  private static final String LETTERS =
      "alfa alpha bravo charlie delta echo foxtrot golf hotel juliett juliet kilo mike november"
          + " papa quebec romeo sierra tango victor whiskey whisky yankee zulu ana bueno carlos"
          + " daniel elena fabian gloria jose maria norma pedro queso rosa sara teresa wilson"
          + " xavier yate zapato";

  private static final String DIGITS =
      "zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 niner=9"
          + " cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9";

  private static final Map<String, String> WORDS = words();

  private SpelledCharacters() {}

  /** The characters in capital letters, without spaces and dashes between them. */
  static String read(String typed) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(typed.toUpperCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    return Arrays.stream(BETWEEN.split(TWO_WORDS.matcher(plain).replaceAll("X"), -1))
        .map(word -> WORDS.getOrDefault(word, word))
        .collect(Collectors.joining());
  }

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (String word : LETTERS.toUpperCase(Locale.ROOT).split(" ", -1)) {
      words.put(word, word.substring(0, 1));
    }
    for (String pair : DIGITS.toUpperCase(Locale.ROOT).split(" ", -1)) {
      String[] parts = pair.split("=", -1);
      words.put(parts[0], parts[1]);
    }
    return Map.copyOf(words);
  }
}
