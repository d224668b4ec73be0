package org.tierline.policy.appointment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes words plainly, so that they can be looked through: small letters, no accents, no signs.
 */
final class PlainWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  private PlainWords() {}

  /** Words with single spaces between and around; {@code I-90} becomes {@code i 90}. */
  static String of(String typed) {
    String small = typed.toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    String whole = APOSTROPHES.matcher(bare).replaceAll("");
    return " " + NO_WORD.matcher(whole).replaceAll(" ").strip() + " ";
  }
}
