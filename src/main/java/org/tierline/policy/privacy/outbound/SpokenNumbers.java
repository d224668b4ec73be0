package org.tierline.policy.privacy.outbound;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers as they are read aloud, in English and Spanish: <em>zero nine</em>, <em>double five</em>,
 * <em>twenty-one</em>, <em>noventa y uno</em>, and letters of the spelling alphabet. Written with
 * signs, they can be looked for like any other. Hundreds and thousands are left as they are.
 */
final class SpokenNumbers {
  private static final String DIGITS =
      "zero 0 oh 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 niner 9 "
          + "cero 0 uno 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9";

  private static final String PAIRS =
      "ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 "
          + "eighteen 18 nineteen 19 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 "
          + "dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiuno 21 "
          + "veintidos 22 veintitres 23 veinticuatro 24 veinticinco 25 veintiseis 26 "
          + "veintisiete 27 veintiocho 28 veintinueve 29";

  private static final String TENS =
      "twenty 2 thirty 3 forty 4 fifty 5 sixty 6 seventy 7 eighty 8 ninety 9 treinta 3 "
          + "cuarenta 4 cincuenta 5 sesenta 6 setenta 7 ochenta 8 noventa 9";

  private static final String TIMES = "double 2 doble 2 triple 3";

  private static final String LETTERS =
      "alfa A alpha A bravo B charlie C delta D echo E foxtrot F golf G hotel H india I juliett J "
          + "juliet J kilo K lima L mike M november N oscar O papa P quebec Q romeo R sierra S "
          + "tango T uniform U victor V whiskey W xray X yankee Y zulu Z";

  private static final Pattern SPACE = Pattern.compile(" ");

  private static final Map<String, String> DIGIT = pairs(DIGITS);
  private static final Map<String, String> PAIR = pairs(PAIRS);
  private static final Map<String, String> TEN = pairs(TENS);
  private static final Map<String, String> TIME = pairs(TIMES);
  private static final Map<String, String> LETTER = pairs(LETTERS);

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)(?<![A-Za-z0-9])(?:(TEN)(?:(?:[\\s-]{1,3}|\\s+y\\s+)(UNIT))?|(PAIR)|(DIGIT)"
              .concat("|(TIME)[\\s-]{1,3}(DIGIT|[0-9])|(LETTER))(?![A-Za-z0-9])")
              .replace("TEN", oneOf(TEN))
              .replace("UNIT", oneOf(units()))
              .replace("PAIR", oneOf(PAIR))
              .replace("DIGIT", oneOf(DIGIT))
              .replace("TIME", oneOf(TIME))
              .replace("LETTER", oneOf(LETTER)));

  private static final Pattern COMMA = Pattern.compile("(?<=[0-9]),(?=\\s{0,3}[0-9])");

  private SpokenNumbers() {}

  /** The text with signs for words; each sign knows where the word stands. */
  static PlainText written(PlainText text) {
    return text.replaced(WORDS, SpokenNumbers::signs).replaced(COMMA, comma -> " ");
  }

  /** Whether a text, as typed, has such a word. */
  static boolean areIn(String typed) {
    return WORDS.matcher(PlainText.plain(typed)).find();
  }

  private static String signs(MatchResult words) {
    if (words.group(1) != null) {
      String unit = words.group(2) == null ? "0" : sign(DIGIT, words.group(2));
      return sign(TEN, words.group(1)) + unit;
    }
    if (words.group(3) != null) {
      return sign(PAIR, words.group(3));
    }
    if (words.group(4) != null) {
      return sign(DIGIT, words.group(4));
    }
    if (words.group(5) != null) {
      return sign(DIGIT, words.group(6)).repeat(Integer.parseInt(sign(TIME, words.group(5))));
    }
    return sign(LETTER, words.group(7));
  }

  /** A word that is no key is a digit already. */
  private static String sign(Map<String, String> signs, String word) {
    return signs.getOrDefault(word.toLowerCase(Locale.ROOT), word);
  }

  private static String oneOf(Map<String, String> words) {
    return words.keySet().stream().sorted().collect(Collectors.joining("|"));
  }

  /** A zero after <em>ninety</em> is a digit of its own. */
  private static Map<String, String> units() {
    Map<String, String> units = new HashMap<>(DIGIT);
    units.values().removeIf("0"::equals);
    return units;
  }

  private static Map<String, String> pairs(String words) {
    List<String> all = List.of(SPACE.split(words));
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < all.size(); i += 2) {
      pairs.put(all.get(i), all.get(i + 1));
    }
    return Map.copyOf(pairs);
  }
}
