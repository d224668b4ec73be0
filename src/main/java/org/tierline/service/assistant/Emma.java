package org.tierline.service.assistant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.assistant.EmmaAnswer;
import org.tierline.model.assistant.EmmaOutcome;
import org.tierline.model.assistant.QuestionKind;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;
import org.tierline.model.guidance.FoundArticle;
import org.tierline.policy.assistant.EmmaRule;
import org.tierline.policy.contact.LiveHours;
import org.tierline.service.Desk;
import org.tierline.service.contact.HandOffs;
import org.tierline.service.contact.OpenAnswer;
import org.tierline.service.guidance.Guidance;
import org.tierline.service.staff.StaffSession;

/**
 * Answers general questions from guidance and cites the article. A question about one case is never
 * answered: it goes to a person by live chat, or outside their hours the ways that serve are named
 * (M1, A7). She knows no case and asks the store for none.
 */
public final class Emma {
  private static final int CITED = 3;

  private final Desk desk;
  private final Guidance guidance;
  private final HandOffs handOffs;

  /** Emma over the guidance of a desk. */
  public Emma(Desk desk, Guidance guidance, HandOffs handOffs) {
    this.desk = desk;
    this.guidance = guidance;
    this.handOffs = handOffs;
  }

  /**
   * What she says to a question. Nothing is kept and nobody is called.
   *
   * @param language in which to answer, or null for the one in which it is asked
   */
  public EmmaAnswer answer(String question, @Nullable String language) {
    String inLanguage = language == null ? guidance.languageOf(question) : language;
    QuestionKind kind = EmmaRule.kind(question);
    List<FoundArticle> found =
        kind == QuestionKind.ONE_CASE || kind == QuestionKind.DANGER
            ? List.of()
            : guidance.find(question, inLanguage, CITED);
    boolean live = LiveHours.isOpen(desk.now(), desk.policy().callbacks(), desk.calendar());
    boolean sure = !found.isEmpty() && found.getFirst().sure();
    EmmaOutcome outcome = EmmaRule.outcome(kind, live, sure);
    return new EmmaAnswer(
        outcome,
        EmmaRule.rules(kind, outcome),
        sentence(kind, outcome),
        inLanguage,
        found.stream().map(FoundArticle::article).toList());
  }

  /**
   * Opens the live chat that a hand-over leads to, with what was written so far.
   *
   * @param said what the caller and Emma wrote, the last line being the one that led here
   * @return empty unless the answer hands over
   */
  public Optional<OpenAnswer> handOver(
      StaffSession session, EmmaAnswer answer, List<HandOff.Line> said) {
    if (answer.outcome() != EmmaOutcome.HANDED_OVER) {
      return Optional.empty();
    }
    Caller caller = new Caller(null, null, null, null, null, answer.language(), null);
    return handOffs.openWith(session, caller, handOff(answer.language(), said));
  }

  private HandOff handOff(String language, List<HandOff.Line> said) {
    return new HandOff(
        "emma-" + desk.ids().get(),
        Channel.LIVE_CHAT,
        null,
        null,
        language,
        List.of(),
        Map.of(),
        List.of(),
        said,
        desk.now());
  }

  private static Sentence sentence(QuestionKind kind, EmmaOutcome outcome) {
    String about =
        switch (kind) {
          case GENERAL -> "general";
          case ONE_CASE -> "case";
          case A_PERSON -> "person";
          case DANGER -> "danger";
        };
    return switch (outcome) {
      case ANSWERED -> Sentence.of("say.emma.answered");
      case UNSURE -> Sentence.of("say.emma.unsure");
      case HANDED_OVER -> Sentence.of("say.emma.handedOver." + about);
      case DIRECTED -> Sentence.of("say.emma.directed." + about);
    };
  }
}
