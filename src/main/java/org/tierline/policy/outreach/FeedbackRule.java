package org.tierline.policy.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.tierline.model.Sentence;
import org.tierline.model.outreach.FeedbackAnswer;
import org.tierline.model.outreach.FeedbackAnswer.Outcome;
import org.tierline.model.outreach.OutreachEvent;
import org.tierline.policy.PrivacyPolicy;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.contact.TypedText;
import org.tierline.policy.privacy.outbound.WordsForEverybody;

/**
 * What may be kept as feedback: nothing that tells of a case. At an event no case is spoken of;
 * such a question belongs to a proper channel (P2), so the words are held to what may leave in
 * writing to anybody (P12). Pure.
 */
public final class FeedbackRule {
  /** How many characters it has at most. */
  public static final int MOST = 2_000;

  private static final String CASE = "say.outreach.case";

  private FeedbackRule() {}

  /**
   * Whether words are kept.
   *
   * @param words without what nobody can see
   * @param event where they were heard; nothing was before it began
   * @param forms all form numbers there are
   */
  public static FeedbackAnswer decide(
      String words,
      OutreachEvent event,
      Instant now,
      Collection<String> forms,
      PrivacyPolicy policy) {
    LocalDate today = now.atZone(BusinessCalendar.EASTERN).toLocalDate();
    if (event.isToCome(now)) {
      return refuse(Sentence.of("say.outreach.toCome"), "P2");
    }
    if (words.isBlank()) {
      return refuse(Sentence.of("say.outreach.empty"), "P2");
    }
    if (TypedText.length(words) > MOST) {
      return refuse(Sentence.of("say.outreach.long", MOST), "P2");
    }
    return WordsForEverybody.tellOfACase(words, forms, today, policy)
        ? refuse(Sentence.of(CASE), "P2", "P12")
        : new FeedbackAnswer(Outcome.RECORDED, List.of("P2"), Sentence.of("say.outreach.recorded"));
  }

  private static FeedbackAnswer refuse(Sentence why, String... rules) {
    return new FeedbackAnswer(Outcome.REFUSED, List.of(rules), why);
  }
}
