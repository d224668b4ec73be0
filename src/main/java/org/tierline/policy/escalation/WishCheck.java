package org.tierline.policy.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.contact.FieldAnswer;
import org.tierline.policy.contact.FieldChecks;

/**
 * Whether a callback can be as it is wished: with a number, place, language or hour that cannot be,
 * nobody would ever be called (E3, E10). Decided from what was given alone, so that the answer is
 * the same for every escalation, verified or not (P7). Pure.
 */
public final class WishCheck {
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Duration FURTHEST = Duration.ofDays(366);

  private WishCheck() {}

  /** Whether a language has a code of ISO 639-1. */
  public static boolean isLanguage(String code) {
    return LANGUAGES.contains(code);
  }

  /**
   * What is wrong with a wish, as a sentence without values; empty if it can be.
   *
   * @param knowsZip whether the ZIP, if one was given, lies where places are known
   * @param where the zones of what was given; none is taken as Eastern
   */
  public static Optional<Sentence> wrong(
      CallbackWish wish, boolean knowsZip, CallHours hours, Set<ZoneId> where, Instant now) {
    Set<ZoneId> zones = where.isEmpty() ? Set.of(BusinessCalendar.EASTERN) : where;
    Stream<Optional<Sentence>> items =
        Stream.of(
            field(wish.phone(), FieldChecks::phone),
            field(wish.zip(), FieldChecks::zip),
            when(!knowsZip, "say.callback.zip.unknown"),
            when(wish.language() != null && !isLanguage(wish.language()), "say.callback.language"));
    return Stream.concat(items, Stream.of(windows(wish.windows(), hours, zones, now)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  @FunctionalInterface
  private interface Check {
    FieldAnswer of(String typed);
  }

  private static Optional<Sentence> field(@Nullable String typed, Check check) {
    return typed != null && check.of(typed) instanceof FieldAnswer.Wrong(Sentence say)
        ? Optional.of(say)
        : Optional.empty();
  }

  private static Optional<Sentence> when(boolean wrong, String key) {
    return wrong ? Optional.of(Sentence.of(key)) : Optional.empty();
  }

  private static Optional<Sentence> windows(
      List<CallWindow> windows, CallHours hours, Set<ZoneId> zones, Instant now) {
    if (windows.stream().anyMatch(window -> !window.to().isAfter(now))) {
      return Optional.of(Sentence.of("say.callback.window.past"));
    }
    return when(
        windows.stream().anyMatch(window -> !canBeCalled(window, hours, zones, now)),
        "say.callback.window.never");
  }

  private static boolean canBeCalled(
      CallWindow window, CallHours hours, Set<ZoneId> zones, Instant now) {
    Instant from = window.from().isBefore(now) ? now : window.from();
    return from.isBefore(now.plus(FURTHEST))
        && hours.next(from, zones).filter(span -> span.from().isBefore(window.to())).isPresent();
  }
}
