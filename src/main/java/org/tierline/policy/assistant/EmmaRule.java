package org.tierline.policy.assistant;

import java.util.List;
import java.util.regex.Pattern;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.assistant.EmmaOutcome;
import org.tierline.model.assistant.QuestionKind;
import org.tierline.policy.privacy.outbound.CaseNumbersIn;

/**
 * What Emma does with a question (M1). A number of a case, and the state or content of one case,
 * are never answered; how something is done is general, whoever's case it is done for.
 */
public final class EmmaRule {
  /** The numbers told to callers are each about one request or escalation. */
  private static final Pattern READ_ALOUD =
      Pattern.compile("(?i)\\b(SR|E)[- ]?((?:[0-9A-Z][- ]?){9}[0-9A-Z])\\b");

  private EmmaRule() {}

  /** What kind of question a text is; in English and Spanish, as callers write. */
  public static QuestionKind kind(String text) {
    if (!CaseNumbersIn.all(text).isEmpty() || holdsReadAloudNumber(text)) {
      return QuestionKind.ONE_CASE;
    }
    String plain = PlainQuestion.of(text);
    if (QuestionPatterns.isDanger(plain)) {
      return QuestionKind.DANGER;
    }
    if (QuestionPatterns.asksWhereToSee(plain)) {
      return QuestionKind.GENERAL;
    }
    if (QuestionPatterns.asksWhatBecomesOfACase(plain)) {
      return QuestionKind.ONE_CASE;
    }
    boolean howTo = QuestionPatterns.asksHow(plain);
    if (!howTo && QuestionPatterns.wantsAPerson(plain)) {
      return QuestionKind.A_PERSON;
    }
    return !howTo && QuestionPatterns.namesTheStateOfACase(plain)
        ? QuestionKind.ONE_CASE
        : QuestionKind.GENERAL;
  }

  /**
   * What becomes of a question.
   *
   * @param live whether people are there to chat (A7)
   * @param sure whether guidance has an answer that fits
   */
  public static EmmaOutcome outcome(QuestionKind kind, boolean live, boolean sure) {
    return switch (kind) {
      case GENERAL -> sure ? EmmaOutcome.ANSWERED : EmmaOutcome.UNSURE;
      case ONE_CASE, A_PERSON, DANGER -> live ? EmmaOutcome.HANDED_OVER : EmmaOutcome.DIRECTED;
    };
  }

  /** The rules that decided. */
  public static List<String> rules(QuestionKind kind, EmmaOutcome outcome) {
    return switch (outcome) {
      case ANSWERED, UNSURE -> List.of("M1");
      case HANDED_OVER, DIRECTED ->
          kind == QuestionKind.DANGER ? List.of("M1", "M3", "A7") : List.of("M1", "A7");
    };
  }

  private static boolean holdsReadAloudNumber(String text) {
    return READ_ALOUD
        .matcher(text)
        .results()
        .filter(found -> found.group().chars().anyMatch(Character::isDigit))
        .anyMatch(found -> ReadAloudNumber.parse(found.group(1), found.group()).isPresent());
  }
}
