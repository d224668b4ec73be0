package org.tierline.policy.sample;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.tierline.model.Sentence;
import org.tierline.model.sample.ScoreMark;
import org.tierline.model.sample.ScoreQuestion;
import org.tierline.model.staff.Role;
import org.tierline.policy.PrivacyPolicy;
import org.tierline.policy.privacy.outbound.WordsForEverybody;

/** Who scores a contact, and what a score card needs. Pure. */
public final class ScoreRule {
  /** The fewest characters of a note: a mark alone teaches nobody. */
  public static final int SHORTEST_NOTE = 10;

  private ScoreRule() {}

  /**
   * Why it is not kept; empty if it is.
   *
   * @param own whether the supervisor took the contact
   */
  public static Optional<Sentence> refusal(
      Role role, boolean own, Map<ScoreQuestion, ScoreMark> marks, String note) {
    if (role != Role.SUPERVISOR || own) {
      return Optional.of(Sentence.of("say.score.notYours"));
    }
    boolean whole = marks.size() == ScoreQuestion.values().length;
    return whole && note.strip().length() >= SHORTEST_NOTE
        ? Optional.empty()
        : Optional.of(Sentence.of("say.score.incomplete", SHORTEST_NOTE));
  }

  /**
   * Why a note is not kept; empty if it is. Whoever took the contact reads it without a caller, so
   * it speaks of the conversation and of no case (P10, P16).
   *
   * @param forms all form numbers there are
   */
  public static Optional<Sentence> refusalOfNote(
      String note, Collection<String> forms, LocalDate today, PrivacyPolicy policy) {
    return WordsForEverybody.tellOfACase(note, forms, today, policy)
        ? Optional.of(Sentence.of("say.score.case"))
        : Optional.empty();
  }
}
