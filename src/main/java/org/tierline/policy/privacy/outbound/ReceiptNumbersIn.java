package org.tierline.policy.privacy.outbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.model.privacy.OutboundFinding.Kind;

/**
 * Receipt numbers in a text: three letters and ten digits, also of prefixes nobody knows, however
 * spaced. A telephone number after a word of three letters is none.
 */
final class ReceiptNumbersIn {
  private static final String SIGN = "[\\s\\-._/:#*,;()\\[\\]'\">=~]";
  private static final String DIGIT = "[0-9OoIiLl|]";
  private static final Pattern NUMBER =
      Pattern.compile(
          "([A-Za-z]{3}|[A-Za-z01]SIGN{0,2}[A-Za-z01]SIGN{0,2}[A-Za-z01])"
              .concat("(SIGN{0,4})(DIGIT(?:SIGN{0,3}DIGIT){9})(?![0-9])")
              .replace("SIGN", SIGN)
              .replace("DIGIT", DIGIT));

  /** As they look with 1 for I and L, and 0 for O. */
  private static final Set<String> KNOWN =
      Set.of("EAC", "VSC", "WAC", "CSC", "11N", "NSC", "SRC", "TSC", "MSC", "NBC", "10E", "YSC");

  /** Words of three letters that stand before a telephone number. */
  private static final Set<String> PHONE_WORDS =
      Set.of(
          "TEL", "FAX", "CEL", "MOV", "TTY", "TDD", "TRS", "VRS", "PBX", "NUM", "NRO", "USA", "SSA",
          "ICE", "CBP", "DHS", "DOS", "DOL", "IRS", "NVC", "FBI", "LOS", "DEL", "THE", "USE",
          "FOR");

  private static final int TRUE_DIGITS = 7;

  private ReceiptNumbersIn() {}

  static List<Found> all(PlainText text) {
    List<Found> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(text.text());
    int from = 0;
    while (number.find(from)) {
      if (isReceiptNumber(text.text(), number)) {
        String value = value(number);
        found.add(Found.in(text, Kind.RECEIPT_NUMBER, number.start(), number.end(), Set.of(value)));
        from = number.end();
      } else {
        from = number.start() + 1;
      }
    }
    return found;
  }

  /** Whether a number begins with a prefix that is known. */
  static boolean isKnown(String number) {
    String letters = number.replaceAll("[^A-Za-z01]", "");
    return letters.length() >= 3 && KNOWN.contains(looks(letters.substring(0, 3)));
  }

  private static String value(Matcher number) {
    String prefix = letters(number).replace('1', 'I').replace('0', 'O').toUpperCase(Locale.ROOT);
    return prefix + DigitGroups.of(number.group(3)).digits();
  }

  private static boolean isReceiptNumber(String text, Matcher number) {
    String prefix = letters(number);
    boolean known = KNOWN.contains(looks(prefix));
    boolean joined = number.group(2).isEmpty();
    DigitGroups digits = DigitGroups.of(number.group(3));
    boolean begins = number.start() == 0 || !isLetterOrDigit(text.charAt(number.start() - 1));
    if (digits.trueDigits() < TRUE_DIGITS || !(begins || (known && joined))) {
      return false;
    }
    boolean oneWord = number.group(1).length() == 3;
    boolean spelled = prefix.matches("[A-Z]{3}");
    if (!known && !(oneWord ? prefix.matches("[A-Za-z]{3}") : spelled)) {
      return false;
    }
    return joined || !isPhoneAfterAWord(prefix, known, digits);
  }

  private static boolean isPhoneAfterAWord(String prefix, boolean known, DigitGroups digits) {
    if (!digits.isPhone()) {
      return false;
    }
    boolean capitals = prefix.matches("[A-Z]{3}");
    if (digits.are(3, 3, 4)) {
      return !(known && capitals);
    }
    return PHONE_WORDS.contains(prefix.toUpperCase(Locale.ROOT)) || (!known && !capitals);
  }

  private static String letters(Matcher number) {
    return number.group(1).replaceAll("[^A-Za-z01]", "");
  }

  private static String looks(String prefix) {
    return prefix.toUpperCase(Locale.ROOT).replaceAll("[IL]", "1").replace('O', '0');
  }

  private static boolean isLetterOrDigit(char c) {
    return Character.isLetterOrDigit(c);
  }
}
