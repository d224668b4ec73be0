package org.tierline.policy.privacy.outbound;

import java.util.List;
import java.util.stream.Stream;
import org.tierline.model.privacy.OutboundFinding.Kind;

/**
 * Receipt numbers and A-numbers that are written out in words, wholly or in part. A telephone
 * number in words is none: neither after the article <em>a</em>, nor where the L of <em>call</em>
 * looks like its first digit, nor where an eleventh digit follows a prefix that nobody knows.
 */
final class SpokenNumbersIn {
  private static final int LOCAL_PHONE = 7;
  private static final int NEXT_WORD = 20;

  private SpokenNumbersIn() {}

  static List<Found> all(String typed, PlainText text) {
    PlainText written = SpokenNumbers.written(text);
    return Stream.of(ReceiptNumbersIn.all(written), ANumbersIn.all(written))
        .flatMap(List::stream)
        .filter(found -> isSpoken(typed, found))
        .toList();
  }

  private static boolean isSpoken(String typed, Found found) {
    String number = typed.substring(found.start(), found.end());
    String next = typed.substring(found.end(), Math.min(typed.length(), found.end() + NEXT_WORD));
    return SpokenNumbers.areIn(number)
        && !(found.kind() == Kind.RECEIPT_NUMBER
            ? isPhoneAfterAWord(signs(number), signs(next))
            : isPhoneAfterTheArticle(signs(number)));
  }

  private static boolean isPhoneAfterAWord(String signs, String next) {
    boolean isPartOfTheWord = signs.matches("(?s)[A-Za-z]{4}.*");
    boolean goesOn = next.matches("(?s)[\\s,]{1,3}[0-9].*");
    return isPartOfTheWord || (goesOn && !ReceiptNumbersIn.isKnown(signs));
  }

  private static boolean isPhoneAfterTheArticle(String signs) {
    return signs.matches("(?s)a\\s.*") && signs.replaceAll("[^0-9]", "").length() == LOCAL_PHONE;
  }

  private static String signs(String typed) {
    return SpokenNumbers.written(PlainText.of(typed)).text();
  }
}
