package org.tierline.policy.supervisor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tierline.model.Sentence;
import org.tierline.model.supervisor.BulletinAnswer;
import org.tierline.model.supervisor.BulletinSpan;
import org.tierline.policy.PrivacyPolicy;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.contact.TypedText;
import org.tierline.policy.privacy.outbound.WordsForEverybody;

/**
 * What may stand in a bulletin and how long. It is read by everyone, so it is held to what may
 * leave in writing to anybody: nothing that tells of a case (P12, P16). Pure.
 */
public final class BulletinRule {
  /** How many characters a bulletin has at most. */
  public static final int MOST = 500;

  private BulletinRule() {}

  /** The words as they are kept: without what nobody can see, and without empty lines around. */
  public static String clean(String typed) {
    return TypedText.lines(typed).strip();
  }

  /**
   * Why words may not go to all desks; empty if they may.
   *
   * @param words as {@link #clean} gives them
   * @param forms all form numbers there are
   */
  public static Optional<BulletinAnswer> refuse(
      String words, Collection<String> forms, LocalDate today, PrivacyPolicy policy) {
    if (words.isEmpty()) {
      return Optional.of(BulletinAnswer.refused("say.bulletin.empty"));
    }
    if (TypedText.length(words) > MOST) {
      return Optional.of(BulletinAnswer.refused("say.bulletin.long", MOST));
    }
    return WordsForEverybody.tellOfACase(words, forms, today, policy)
        ? Optional.of(
            new BulletinAnswer(
                BulletinAnswer.Outcome.REFUSED,
                Sentence.of("say.bulletin.case"),
                List.of("P12", "P16")))
        : Optional.empty();
  }

  /** When it ends: with the last of its Eastern days. */
  public static Instant endsAt(LocalDate today, BulletinSpan span) {
    return today.plusDays(span.days()).atStartOfDay(BusinessCalendar.EASTERN).toInstant();
  }
}
