package org.tierline.policy.privacy.outbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.cases.ANumber;
import org.tierline.model.privacy.OutboundFinding.Kind;

/**
 * A-numbers in a text: the letter and seven to nine digits, however spaced and with or without
 * {@code #}, or such digits after words as <em>alien number</em>. A telephone number, a date and a
 * request number after the letter are none.
 */
final class ANumbersIn {
  private static final String RUN = "([0-9](?:[\\s\\-._/*]{0,3}[0-9]){0,20})(?![0-9A-Za-z])";
  private static final Pattern AFTER_THE_LETTER =
      Pattern.compile(
          "(?<![A-Za-z0-9])([Aa])(\\s{0,3}[\\-:.*(\\[]?\\s{0,2}#?[\\s\\-:]{0,2})" + RUN);

  private static final Pattern AFTER_WORDS =
      Pattern.compile(
          "(?i)(?<![A-Za-z])(?:a[ -]?(?:number|num|no\\.|nro\\.?|nbr|numero|#|file)"
              + "|alien(?: registration)?(?: (?:number|no\\.?|num\\.?|#))?"
              + "|numero(?: de registro)?(?: de)?(?: la| el)? (?:extranjer[oa]|a\\b)"
              + "|uscis ?(?:number|no\\.?|#))"
              + "[^0-9\\n.;]{0,25}"
              + RUN);

  /** Letters among the digits that only look like digits, where nothing stands between. */
  private static final Pattern LOOKS_LIKE =
      Pattern.compile("(?<![A-Za-z0-9])A#?([0-9OoIl|]{7,9})(?![0-9A-Za-z])");

  private static final Pattern READ_ALOUD =
      Pattern.compile("(?<![A-Za-z0-9])(SR|E)-[ ]?(?:[0-9A-Za-z][ -]?){10}(?![0-9A-Za-z])");

  private static final int SHORTEST = 7;
  private static final int LONGEST = 9;
  private static final int TRUE_DIGITS = 6;

  private ANumbersIn() {}

  static List<Found> all(PlainText text) {
    List<Found> found = new ArrayList<>();
    List<MatchResult> readAloud = readAloudNumbers(text.text());
    Matcher letter = AFTER_THE_LETTER.matcher(text.text());
    while (letter.find()) {
      String run = letter.group(3);
      int digits = digitsIn(run);
      if (digits > 0
          && !isAfterAPreposition(letter.group(1), letter.group(2), run)
          && readAloud.stream().noneMatch(number -> holds(number, letter.start()))) {
        found.add(found(text, letter.start(), letter.start(3), run, digits));
      }
    }
    Matcher words = AFTER_WORDS.matcher(text.text());
    while (words.find()) {
      int digits = digitsIn(words.group(1));
      if (digits > 0 && !isDate(words.group(1))) {
        found.add(found(text, words.start(1), words.start(1), words.group(1), digits));
      }
    }
    Matcher alike = LOOKS_LIKE.matcher(text.text());
    while (alike.find()) {
      DigitGroups digits = DigitGroups.of(alike.group(1));
      if (digits.trueDigits() >= TRUE_DIGITS && digits.trueDigits() < alike.group(1).length()) {
        found.add(
            Found.in(text, Kind.A_NUMBER, alike.start(), alike.end(), values(digits.digits())));
      }
    }
    return found;
  }

  /** How many digits of a run are an A-number; 0 if none are. */
  private static int digitsIn(String run) {
    DigitGroups groups = DigitGroups.of(run);
    int all = groups.digits().length();
    if (all > LONGEST && groups.isPhone()) {
      return 0;
    }
    return groups.endingAtAGap(SHORTEST, LONGEST);
  }

  /** In Spanish <em>a</em> is a word: what follows may be a day or a local telephone number. */
  private static boolean isAfterAPreposition(String letter, String between, String run) {
    boolean apart = between.matches("\\s+");
    boolean localPhone = letter.equals("a") && DigitGroups.of(run).are(3, 4);
    return apart && (localPhone || isDate(run));
  }

  /** Whether the whole run is a date; eight digits in a row are read as a number. */
  private static boolean isDate(String run) {
    return run.length() > LONGEST
        && WrittenDates.in(PlainText.of(run)).stream()
            .anyMatch(date -> date.start() == 0 && date.end() == run.length());
  }

  /** The numbers of requests and escalations, which are told to every caller. */
  private static List<MatchResult> readAloudNumbers(String text) {
    return READ_ALOUD
        .matcher(text)
        .results()
        .filter(number -> ReadAloudNumber.parse(number.group(1), number.group()).isPresent())
        .toList();
  }

  private static boolean holds(MatchResult number, int place) {
    return number.start() <= place && place < number.end();
  }

  private static Found found(PlainText text, int start, int run, String written, int digits) {
    int end = run;
    StringBuilder value = new StringBuilder();
    while (value.length() < digits) {
      char c = written.charAt(end - run);
      if (c >= '0' && c <= '9') {
        value.append(c);
      }
      end++;
    }
    return Found.in(text, Kind.A_NUMBER, start, end, values(value.toString()));
  }

  private static Set<String> values(String digits) {
    return ANumber.parse(digits).map(number -> Set.of(number.value())).orElse(Set.of());
  }
}
