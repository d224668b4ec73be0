package org.tierline.policy.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tierline.model.Sentence;
import org.tierline.model.office.FaxAnswer;
import org.tierline.model.office.FaxWish;
import org.tierline.policy.contact.PhoneNumbers;

/**
 * A fax number is given only where a named employee asked for documents: who, when, until (P2, A6).
 * Pure.
 */
public final class FaxRule {
  private static final List<String> RULES = List.of("P2", "A6");

  private FaxRule() {}

  /**
   * The answer.
   *
   * @param today in Eastern time
   */
  public static FaxAnswer decide(FaxWish wish, LocalDate today) {
    Optional<String> number = PhoneNumbers.toE164(wish.number());
    LocalDate askedOn = wish.askedOn();
    LocalDate until = wish.until();
    if (wish.askedBy().isBlank()) {
      return FaxAnswer.refused("say.fax.nobodyAsked", RULES);
    }
    if (number.isEmpty()) {
      return FaxAnswer.refused("say.fax.number", RULES);
    }
    if (askedOn == null || askedOn.isAfter(today)) {
      return FaxAnswer.refused("say.fax.when", RULES);
    }
    if (until == null || until.isBefore(today)) {
      return FaxAnswer.refused("say.fax.over", RULES);
    }
    return new FaxAnswer(
        FaxAnswer.Outcome.GIVEN,
        Sentence.of(
            "say.fax.given", PhoneNumbers.shown(number.get()), wish.askedBy().strip(), until),
        RULES);
  }
}
