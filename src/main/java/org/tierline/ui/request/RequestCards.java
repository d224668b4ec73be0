package org.tierline.ui.request;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.cases.Address;
import org.tierline.model.office.Office;
import org.tierline.model.request.RequestDecision;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.model.request.ServiceRequestType;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.OutcomeCard;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.RuleLines.Mark;
import org.tierline.ui.request.RequestJobs.Made;
import org.tierline.ui.request.RequestJobs.Preview;

/** Writes the pane on the right: where a request goes, or what it has become. */
final class RequestCards {
  private static final Mark OPEN = new Mark("", "accent", false);

  private final Messages messages;
  private final Phrases phrases;
  private final Dates dates;
  private final EnumWords words;
  private final InstantSource clock;

  RequestCards(Messages messages, Phrases phrases, Dates dates, InstantSource clock) {
    this.messages = messages;
    this.phrases = phrases;
    this.dates = dates;
    this.clock = clock;
    words = new EnumWords(messages);
  }

  /** Before it is made. */
  OutcomeCard of(Preview preview, @Nullable ServiceRequestType type) {
    RequestDecision decision = preview.decision();
    Office office = preview.office();
    String key = "request.outcome." + decision.outcome().name();
    return switch (decision.outcome()) {
      case ROUTED ->
          card(decision, name(office))
              .withLine(kind(office))
              .withFigure(date(decision.due()), dueNote(decision))
              .withAdvice(Outcomes.moveOnline(decision).isPresent() ? text(key + ".online") : "");
      case TOO_EARLY -> tooEarly(decision, key);
      case NEEDS_TIER_2 -> card(decision, text(key + ".name")).withAdvice(text(key + ".advice"));
      case REFERRED_INTERNATIONAL ->
          card(decision, name(office))
              .withLine(kind(office))
              .withAdvice(text(key + ".advice"))
              .withLines(lines(preview.contactInformation()));
      case ALREADY_OPEN ->
          card(decision, openNumber(decision))
              .withNumber()
              .withFigure(date(decision.due()), text("request.answer-due"))
              .withAdvice(text(key + ".advice"));
      case REFUSED ->
          card(decision, type == null ? text(key) : words.word(type))
              .withAdvice(phrases.say(decision.say()));
    };
  }

  /** After it is made. */
  OutcomeCard of(Made made) {
    RequestDecision decision = made.answer().decision();
    String key = "request.made." + decision.outcome().name();
    ReadAloudNumber number = made.answer().number();
    OutcomeCard card =
        OutcomeCard.of(
                text(key + ".title"),
                text(key + ".chip"),
                OPEN,
                number == null ? name(made.office()) : number.toString())
            .withLine(messages.text(key, words.word(made.wish().type()), name(made.office())))
            .withLines(afterwards(made));
    OutcomeCard numbered = number == null ? card : card.withNumber();
    return decision.due() == null
        ? numbered
        : numbered.withFigure(date(decision.due()), text("request.answer-due"));
  }

  private List<String> afterwards(Made made) {
    Address address = Outcomes.sent(made);
    return address == null
        ? lines(made.answer().contactInformation())
        : List.of(
            messages.text("request.made.address", Outcomes.inOneLine(address)),
            messages.text("request.made.covers", made.wish().receiptNumber()));
  }

  private OutcomeCard tooEarly(RequestDecision decision, String key) {
    LocalDate possible = decision.possibleOn();
    if (possible == null) {
      return card(decision, text(key + ".name-later")).withAdvice(text(key + ".advice-later"));
    }
    long days = ChronoUnit.DAYS.between(EasternTime.dateOf(clock.instant()), possible);
    return card(decision, messages.text(key + ".name", dates.date(possible)))
        .withFigure(messages.text("request.days", days), text("request.to-wait"))
        .withAdvice(text(key + ".advice"));
  }

  private OutcomeCard card(RequestDecision decision, String name) {
    return OutcomeCard.of(
            text("request.where"),
            text("request.outcome." + decision.outcome().name()),
            Outcomes.mark(decision.outcome()),
            name)
        .withReasons(decision.reasons(), Outcomes.ruleMark(decision.outcome()));
  }

  private String dueNote(RequestDecision decision) {
    Integer days = Outcomes.businessDays(decision);
    return days == null ? text("request.answer-due") : messages.text("request.business-days", days);
  }

  private static String openNumber(RequestDecision decision) {
    return decision.reasons().stream()
        .map(Reason::words)
        .filter(sentence -> sentence.key().equals("why.S8.alreadyOpen"))
        .map(sentence -> String.valueOf(sentence.gaps().getFirst()))
        .findFirst()
        .orElse("");
  }

  private static List<String> lines(@Nullable String information) {
    return information == null ? List.of() : information.lines().toList();
  }

  private static String name(@Nullable Office office) {
    return office == null ? "" : office.name();
  }

  private String kind(@Nullable Office office) {
    return office == null ? "" : words.wordWithin(office.kind());
  }

  private String date(@Nullable LocalDate date) {
    return date == null ? "" : dates.date(date);
  }

  private String text(String key) {
    return messages.text(key);
  }
}
