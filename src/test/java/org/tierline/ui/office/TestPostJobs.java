package org.tierline.ui.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.office.FaxAnswer;
import org.tierline.model.office.FaxWish;
import org.tierline.service.office.Mail;

/** Addresses of one form, and fax numbers that are given or refused. */
final class TestPostJobs implements PostJobs {
  final List<String> asked = new ArrayList<>();
  final List<FaxWish> given = new ArrayList<>();
  boolean refuses;

  @Override
  public UUID newKey() {
    return UUID.randomUUID();
  }

  @Override
  public List<String> forms() {
    return List.of("I-485", "N-400");
  }

  @Override
  public Optional<String> stateOf(String zip) {
    return Optional.of("TX");
  }

  @Override
  public Optional<Mail> mail(String form, String state, String carrier) {
    asked.add(form + " " + state + " " + carrier);
    return form.equals("N-400")
        ? Optional.of(
            new Mail(
                "N-400",
                List.of("USCIS", "Attn: N-400", "P.O. Box 660060", "Dallas, TX 75266-0060"),
                "2026-08-21"))
        : Optional.empty();
  }

  @Override
  public FaxAnswer give(UUID contactId, FaxWish wish) {
    if (refuses) {
      return FaxAnswer.refused("say.fax.number", List.of("A6"));
    }
    given.add(wish);
    return new FaxAnswer(
        FaxAnswer.Outcome.GIVEN,
        Sentence.of("say.fax.given", wish.number(), wish.askedBy(), String.valueOf(wish.until())),
        List.of("P2", "A6"));
  }
}
