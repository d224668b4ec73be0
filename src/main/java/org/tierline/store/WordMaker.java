package org.tierline.store;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts text into the words it is found by. Every store uses this one, for what is written and for
 * what is looked for, so that all find the same.
 */
public final class WordMaker {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02bc`\u00b4]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern NORTH_AMERICAN = Pattern.compile("1([2-9]\\d{2})(\\d{3})(\\d{4})");

  /** What needs nothing but lower case, as most names of cities. */
  private static final Pattern PLAIN_WORDS = Pattern.compile("[A-Za-z0-9]+(?: [A-Za-z0-9]+)*+");

  private static final int LONGEST = 40;

  /** Letters that no decomposition turns into plain ones. */
  private static final Map<String, String> PLAIN =
      Map.of(
          "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı",
          "i");

  private static final Pattern TO_MAKE_PLAIN = Pattern.compile("[ßæœøłđðþı]");

  private WordMaker() {}

  /** Text without case and accents, with single spaces: {@code Núñez} becomes {@code nunez}. */
  public static String fold(String text) {
    if (PLAIN_WORDS.matcher(text).matches()) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(apart).replaceAll("");
    String plain =
        TO_MAKE_PLAIN
            .matcher(bare)
            .replaceAll(found -> PLAIN.getOrDefault(found.group(), found.group()));
    String joined = APOSTROPHES.matcher(plain).replaceAll("");
    return NO_WORD.matcher(joined).replaceAll(" ").strip();
  }

  /** The words of a text, folded, each once, in their order. */
  public static List<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : fold(text).split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
      }
    }
    return List.copyOf(words);
  }

  /**
   * The words of a telephone number: its digits with and without the country code, and for a North
   * American one its three groups, so that it is found however it is typed.
   */
  public static List<String> phoneWords(String phone) {
    Set<String> words = new LinkedHashSet<>();
    String digits = phone.replaceAll("[^0-9]", "");
    var groups = NORTH_AMERICAN.matcher(digits);
    if (groups.matches()) {
      words.add(digits);
      words.add(digits.substring(1));
      words.add(groups.group(1));
      words.add(groups.group(2));
      words.add(groups.group(3));
    } else if (!digits.isEmpty()) {
      words.add(digits.length() > LONGEST ? digits.substring(0, LONGEST) : digits);
      words.addAll(words(phone));
    }
    return List.copyOf(words);
  }
}
