package org.tierline.policy.privacy.outbound;

import java.time.LocalDate;
import java.util.Collection;
import org.tierline.model.Sentence;
import org.tierline.model.privacy.OutboundAnswer.Outcome;
import org.tierline.model.privacy.Said;
import org.tierline.policy.PrivacyPolicy;

/**
 * Words that are read without any case being verified: they are held to what may leave in writing
 * to anybody, nothing that tells of a case (P12, P16). Pure.
 */
public final class WordsForEverybody {
  private static final Lift NOBODY = Lift.none(Sentence.of("say.outbound.lift.never"));

  private WordsForEverybody() {}

  /**
   * Whether words tell of a case.
   *
   * @param forms all form numbers there are
   * @param today the Eastern date
   */
  public static boolean tellOfACase(
      String words, Collection<String> forms, LocalDate today, PrivacyPolicy policy) {
    OutboundText.Around around =
        new OutboundText.Around(forms, SaidItems.of(Said.NOTHING), today, false, NOBODY);
    return OutboundText.check(words, around, policy).outcome() == Outcome.BLOCKED;
  }
}
