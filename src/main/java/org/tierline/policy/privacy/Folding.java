package org.tierline.policy.privacy;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes text plainly, so that spellings which differ in no letter become equal (P5). */
final class Folding {
  /** Also what is typed for want of an apostrophe, and the signs that transcriptions use. */
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘‛ʼʻʽʾʿʹˈꞌ`´′＇՚׳]");

  /** Seen by nobody, but letters or marks to Unicode: fillers, joiners, selectors, the tatweel. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cf}\u034F\u0640\u115F\u1160\u180B-\u180F\u3164\uFE00-\uFE0F\\x{E0100}-\\x{E01EF}]");

  /** Scripts in which a mark is an accent or a vowel that may be left out, not a letter. */
  private static final Set<UnicodeScript> WITH_ACCENTS =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW);

  private static final int SHORT_I = 'и';
  private static final int BREVE = 0x306;

  private Folding() {}

  /**
   * Lower case, full width as half width, without accents, apostrophes and what is not seen;
   * letters that have no plain form in Unicode as they are written without it, digits as 0 to 9.
   */
  static String folded(String text) {
    String joined = APOSTROPHES.matcher(text).replaceAll("");
    String apart =
        UNSEEN
            .matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(apart.length());
    int letter = 0;
    for (int at = 0; at < apart.length(); at += Character.charCount(apart.codePointAt(at))) {
      int next = apart.codePointAt(at);
      if (!isMark(next)) {
        letter = next;
        plain.append(plain(next));
      } else if (belongs(next, letter)) {
        plain.appendCodePoint(next);
      }
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  /** Whether a mark makes another letter of the one it stands on. */
  private static boolean belongs(int mark, int letter) {
    boolean withAccents = WITH_ACCENTS.contains(UnicodeScript.of(letter));
    return Character.isLetter(letter) && (!withAccents || (letter == SHORT_I && mark == BREVE));
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static String plain(int letter) {
    if (Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER) {
      return String.valueOf(Character.digit(letter, 10));
    }
    return switch (letter) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'đ', 'ð', 'ɗ' -> "d";
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'ħ' -> "h";
      case 'ŧ' -> "t";
      case 'ŋ' -> "n";
      case 'ı' -> "i";
      case 'ə' -> "e";
      case 'ɓ' -> "b";
      case 'ƙ' -> "k";
      case 'ƴ' -> "y";
      case 'ς' -> "σ";
      case 'ی' -> "ي";
      case 'ک' -> "ك";
      default -> Character.toString(letter);
    };
  }
}
