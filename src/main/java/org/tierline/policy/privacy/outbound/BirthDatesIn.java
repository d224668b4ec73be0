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
 * Dates of birth in a text: a full date after words as <em>born</em>, or one that was said in the
 * contact. Nobody is born tomorrow, so a day to come is an appointment.
 */
final class BirthDatesIn {
  private static final Pattern BORN =
      Pattern.compile(
          "(?i)(?<![a-z])(?:born|d\\.?\\s?o\\.?\\s?b\\b\\.?|birth\\s?(?:date|day)|dates? of birth"
              + "|birth|nacid[oa]s?|nacio|naci|nacimiento|f(?:ec|ech)?\\.?\\s?nac\\b\\.?|fdn"
              + "|cumpleanos)(?![a-z])");
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
                || words.stream().anyMatch(word -> follows(text.text(), word, date, today)))
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

  private static Set<String> values(Written date) {
    return date.readings().stream().map(LocalDate::toString).collect(Collectors.toSet());
  }
}
