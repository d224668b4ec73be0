package org.tierline.policy.privacy.outbound;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tierline.model.privacy.OutboundFinding.Kind;
import org.tierline.policy.privacy.outbound.WrittenDates.Written;

/**
 * Dates of birth in a text: a full date after words as <em>born</em>, one that is called so right
 * after it, or one that was said in the contact. Nobody is born tomorrow, so a day to come is an
 * appointment.
 */
final class BirthDatesIn {
  private static final Pattern BORN =
      Pattern.compile(
          "(?i)(?<![a-z])(?:born|d\\.?\\s?o\\.?\\s?b\\b\\.?|birth\\s?(?:date|day)|dates? of birth"
              + "|birth|nacid[oa]s?|nacio|naci|nacimiento|f(?:ec|ech|echa)?\\.?\\s?nac\\b\\.?|fdn"
              + "|nac\\.|cumple\\s?anos)(?![a-z])");

  /** What says of the date just before it that it is one of birth. */
  private static final Pattern IS_BIRTH =
      Pattern.compile(
          "(?i)[\\s,)]{0,3}(?:(?:is|was|as|es|era|como) (?:(?:the|your|his|her|their|a|la|su)"
              + " )?|\\()(?:d\\.?\\s?o\\.?\\s?b|birth|dates? of birth|f(?:ec|ech|echa)?\\.?"
              + "(?: de)?\\s?nac)");

  private static final Pattern NEW_SENTENCE =
      Pattern.compile("[.!?][\\s)\"']{1,3}(?=[A-Z])|\\n\\s*\\n");

  /** Between these words and a recent day it is an appointment after all. */
  private static final Pattern APPOINTMENT =
      Pattern.compile(
          "(?i)(?<![a-z])(?:appointments?|interview|biometrics|ceremony|hearing|visit|notice|cita"
              + "|entrevista|biometricos|ceremonia|audiencia|visita|aviso)(?![a-z])");

  private static final int REACH = 80;

  private BirthDatesIn() {}

  static List<Found> all(PlainText text, Predicate<LocalDate> said, LocalDate today) {
    List<MatchResult> words = BORN.matcher(text.text()).results().toList();
    return WrittenDates.in(text).stream()
        .filter(date ->
            date.readings().stream().anyMatch(said)
                || words.stream().anyMatch(word -> follows(text.text(), word, date, today))
                || isCalledSo(text.text(), date, today))
        .map(date -> Found.in(text, Kind.DATE_OF_BIRTH, date.start(), date.end(), values(date)))
        .toList();
  }

  private static boolean follows(String text, MatchResult word, Written date, LocalDate today) {
    if (date.start() < word.end() || date.start() - word.end() > REACH) {
      return false;
    }
    String between = text.substring(word.end(), date.start());
    boolean appointment = APPOINTMENT.matcher(between).find();
    LocalDate latest = appointment ? today.minusYears(1) : today;
    return !NEW_SENTENCE.matcher(between).find()
        && date.readings().stream().anyMatch(day -> !day.isAfter(latest));
  }

  private static boolean isCalledSo(String text, Written date, LocalDate today) {
    return IS_BIRTH.matcher(text).region(date.end(), text.length()).lookingAt()
        && date.readings().stream().anyMatch(day -> !day.isAfter(today));
  }

  private static Set<String> values(Written date) {
    return date.readings().stream().map(LocalDate::toString).collect(Collectors.toSet());
  }
}
