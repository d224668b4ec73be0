package org.tierline.policy.privacy.outbound;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tierline.model.privacy.OutboundFinding.Kind;

/**
 * Public status titles that are a sentence of their own, also on a line of their own or after a
 * label as <em>Status:</em>; with <em>your</em> or <em>the</em> before it, with <em>you</em> for
 * <em>me</em>, and with the day at its end. A title within a sentence is general information.
 */
final class StatusTitlesIn {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]|\\n\\s*\\n");
  private static final Pattern LINE_END = Pattern.compile("[.!?;\\n]");
  private static final Pattern LABEL = Pattern.compile("^[^:]{0,60}:(?=.)", Pattern.DOTALL);
  private static final int LONGEST = 300;
  private static final Pattern NOT_WORDS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern WHOSE = Pattern.compile("^(?:your|the|this|su|sus|tu|el|la) ");
  private static final Pattern TO_ME = Pattern.compile("\\bto me\\b");
  private static final Pattern DAY =
      Pattern.compile(
          " (?:(?:on|el|en) )?(?:"
              + "[a-z]{3,9} \\d{1,2}(?:st|nd|rd|th)?(?: \\d{4})?"
              + "|\\d{1,2} de [a-z]{3,10}(?: de(?:l)? \\d{4})?"
              + "|\\d{1,4} \\d{1,2} \\d{1,4})$");

  private StatusTitlesIn() {}

  static List<Found> all(PlainText text, Collection<String> titles) {
    Set<String> known = titles.stream().map(StatusTitlesIn::words).collect(Collectors.toSet());
    List<Found> found = new ArrayList<>();
    for (Pattern end : List.of(SENTENCE_END, LINE_END)) {
      Matcher gap = end.matcher(text.text());
      int from = 0;
      while (gap.find()) {
        title(text, from, gap.start(), known).ifPresent(found::add);
        from = gap.end();
      }
      title(text, from, text.text().length(), known).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Found> title(PlainText text, int start, int end, Set<String> known) {
    String whole = text.text().substring(start, end);
    if (whole.length() > LONGEST) {
      return Optional.empty();
    }
    String unlabelled = LABEL.matcher(whole).replaceFirst("");
    if (!known.contains(words(whole)) && !known.contains(words(unlabelled))) {
      return Optional.empty();
    }
    int from = end - unlabelled.length();
    int to = end;
    while (!Character.isLetterOrDigit(text.text().charAt(from))) {
      from++;
    }
    while (!Character.isLetterOrDigit(text.text().charAt(to - 1))) {
      to--;
    }
    return Optional.of(Found.in(text, Kind.STATUS_TITLE, from, to, Set.of()));
  }

  /**
   * The words alone, so that quotes, bullets, stars and apostrophes do not matter, nor whose it is
   * and on what day.
   */
  private static String words(String text) {
    String plain = PlainText.plain(text).toLowerCase(Locale.ROOT).replaceAll("['’‘]", "");
    String words = NOT_WORDS.matcher(plain).replaceAll(" ").strip();
    String undated = DAY.matcher(words).replaceFirst("");
    return TO_ME.matcher(WHOSE.matcher(undated).replaceFirst("")).replaceAll("to you");
  }
}
