package org.tierline.service.office;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tierline.store.WordMaker;

/** How names are compared: without case, accents and abbreviations, and how far two are apart. */
final class Spelling {
  /** Nothing that is looked for is longer; whatever is, fits nothing. */
  static final int LONGEST = 100;

  private static final Map<String, String> SHORT_FOR =
      Map.of("st", "saint", "ste", "sainte", "ft", "fort", "mt", "mount");

  private Spelling() {}

  /** {@code St. Louis} becomes {@code saint louis}; a text too long to be a name becomes empty. */
  static String plain(String text) {
    if (text.length() > LONGEST) {
      return "";
    }
    return Arrays.stream(WordMaker.fold(text).split(" ", -1))
        .map(word -> SHORT_FOR.getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }

  /** The spellings under which the store may hold a plain name. */
  static List<String> stored(String plain) {
    String shortened =
        SHORT_FOR.entrySet().stream()
            .filter(each -> plain.startsWith(each.getValue() + " "))
            .map(each -> each.getKey() + plain.substring(each.getValue().length()))
            .findFirst()
            .orElse(plain);
    return shortened.equals(plain) ? List.of(plain) : List.of(plain, shortened);
  }

  /** How many wrong letters are forgiven in a text of a length. */
  static int forgiven(int length) {
    if (length < 4) {
      return 0;
    }
    if (length < 8) {
      return 1;
    }
    return length < 12 ? 2 : 3;
  }

  /** The letters that occur in a plain name, a bit each. */
  static int letters(String plain) {
    int letters = 0;
    for (int i = 0; i < plain.length(); i++) {
      letters |= 1 << (plain.charAt(i) & 31);
    }
    return letters;
  }

  /** Whether names with these letters can be that near: one change touches two letters at most. */
  static boolean canBeNear(int letters, int others, int atMost) {
    return Integer.bitCount(letters ^ others) <= 2 * atMost;
  }

  /** Whether every word is near enough by itself, where both have as many words. */
  static boolean wordsAreNear(String a, String b) {
    String[] these = a.split(" ", -1);
    String[] those = b.split(" ", -1);
    if (these.length != those.length) {
      return true;
    }
    for (int i = 0; i < these.length; i++) {
      int forgiven = forgiven(these[i].length());
      if (distance(these[i], those[i], forgiven) > forgiven) {
        return false;
      }
    }
    return true;
  }

  /**
   * The letters that are wrong, missing, too many or swapped with their neighbour (optimal string
   * alignment), or {@code atMost + 1} as soon as they are more than that.
   */
  static int distance(String a, String b, int atMost) {
    if (Math.abs(a.length() - b.length()) > atMost) {
      return atMost + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
        if (swapped(a, b, i, j)) {
          best = Math.min(best, beforeLast[j - 2] + 1);
        }
        row[j] = best;
        least = Math.min(least, best);
      }
      if (least > atMost) {
        return atMost + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return Math.min(last[b.length()], atMost + 1);
  }

  private static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
