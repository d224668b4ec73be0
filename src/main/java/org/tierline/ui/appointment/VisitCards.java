package org.tierline.ui.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.appointment.AppointmentDecision;
import org.tierline.model.appointment.MarkedDay;
import org.tierline.model.appointment.ToBring;
import org.tierline.model.office.JurisdictionBasis;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.service.office.OfficeCard;
import org.tierline.ui.appointment.VisitJobs.Made;
import org.tierline.ui.appointment.VisitJobs.Preview;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.KnownWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.OutcomeCard;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.RuleLines.Mark;

/** Writes the pane on the right of a visit: where it would be and what it takes, or what serves. */
final class VisitCards {
  private static final Mark VISIT = new Mark("icon-calendar", "accent", false);
  private static final Mark INSTEAD = new Mark("icon-corner-down-right", "success", true);
  private static final Mark ABROAD = new Mark("icon-globe", "attention", true);
  private static final Mark STANDS = new Mark("icon-check", "success", false);
  private static final Mark NOT_THEN = new Mark("icon-alert-triangle", "attention", false);

  private static final String HOLIDAY = "why.visit.holiday";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Messages messages;
  private final Phrases phrases;
  private final Dates dates;
  private final EnumWords words;

  VisitCards(Messages messages, Phrases phrases) {
    this.messages = messages;
    this.phrases = phrases;
    this.dates = new Dates(messages);
    this.words = new EnumWords(messages);
  }

  /** Before it is asked for. */
  OutcomeCard of(Preview preview, boolean toolOffered) {
    AppointmentDecision decision = preview.decision();
    OfficeCard office = preview.office();
    return switch (decision.outcome()) {
      case REQUESTED ->
          card(decision, VISIT, name(office))
              .withLine(line(office, decision.basis()))
              .withAdvice(closed(office))
              .withLines(bring(decision.bring()))
              .withReasons(reasons(decision, toolOffered), NOT_THEN);
      case NOT_NEEDED ->
          card(decision, INSTEAD, text("appointment.instead"))
              .withLine(decision.link() == null ? "" : decision.link())
              .withAdvice(text("appointment.instead.how"))
              .withReasons(List.of(reason("A2", true, "appointment.why.notNeeded")), INSTEAD);
      case REFERRED_INTERNATIONAL ->
          card(decision, ABROAD, office == null ? text("appointment.abroad") : name(office))
              .withLine(closed(office))
              .withLines(lines(decision.contactInformation()))
              .withReasons(List.of(reason("A5", true, "appointment.why.abroad")), ABROAD);
      case REFUSED -> card(decision, NOT_THEN, phrases.say(decision.say()));
    };
  }

  /** After it was asked for. */
  OutcomeCard of(Made made) {
    AppointmentDecision decision = made.answer().decision();
    ReadAloudNumber number = made.answer().number();
    if (number == null) {
      return of(new Preview(decision, made.office()), true).withAdvice(text("appointment.noted"));
    }
    return OutcomeCard.of(
            text("appointment.made"), text("appointment.made.chip"), STANDS, number.toString())
        .withNumber()
        .withLine(name(made.office()))
        .withLines(bring(decision.bring()));
  }

  private OutcomeCard card(AppointmentDecision decision, Mark mark, String name) {
    return OutcomeCard.of(
        text("appointment.where"),
        text("appointment.outcome." + decision.outcome().name()),
        mark,
        name);
  }

  private String name(@Nullable OfficeCard card) {
    return card == null
        ? text("appointment.office.unknown")
        : messages.text("appointment.office", card.office().name(), card.office().code());
  }

  private String line(@Nullable OfficeCard card, @Nullable JurisdictionBasis basis) {
    if (card == null) {
      return text("appointment.office.ask");
    }
    String kind = words.wordWithin(card.office().kind());
    return basis == null
        ? kind
        : messages.text("appointment.office.line", kind, words.wordWithin(basis));
  }

  /** What is closed there today (A3). */
  private String closed(@Nullable OfficeCard card) {
    OfficeCard.Shut shut = card == null ? null : card.shut();
    if (shut == null) {
      return "";
    }
    String reason = new KnownWords(messages).reason(shut.closing().reason());
    String day = dates.dateBesideClock(shut.opensAgain().toLocalDate());
    LocalTime time = shut.opensAgain().toLocalTime();
    return time.equals(LocalTime.MIDNIGHT)
        ? messages.text("appointment.closedToday", reason, day)
        : messages.text("appointment.closedToday.at", reason, day, dates.time(time));
  }

  private List<String> bring(List<ToBring> things) {
    if (things.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(text("appointment.bring"));
    things.forEach(thing -> lines.add("– " + phrases.say(thing.item())));
    lines.add(
        messages.text(
            "appointment.bring.source",
            things.stream().map(this::source).distinct().collect(Collectors.joining("; "))));
    return lines;
  }

  /** The document; where in it stands in the list itself. */
  private String source(ToBring thing) {
    return DAY.matcher(thing.source().replaceFirst("[:,].*", ""))
        .replaceAll(found -> dates.dayWithYear(LocalDate.parse(found.group())));
  }

  private List<Reason> reasons(AppointmentDecision decision, boolean toolOffered) {
    return Stream.concat(
            Stream.of(
                reason("A1", toolOffered, "appointment.why.tool." + (toolOffered ? "yes" : "no")),
                reason("A2", true, "appointment.why.office")),
            Stream.concat(
                decision.marked().stream().map(this::marked),
                Stream.of(reason("A3", true, "appointment.why.lookOnTheDay"))))
        .toList();
  }

  private Reason marked(MarkedDay day) {
    return new Reason(
        "A1", Sentence.of("appointment.why.day", day.day(), inOurWords(day.why())), false);
  }

  /** The list of holidays has their official names; the desk has its own, in both languages. */
  private Sentence inOurWords(Sentence why) {
    return why.key().equals(HOLIDAY)
        ? Sentence.of(HOLIDAY, new KnownWords(messages).holiday(why.gaps().getFirst().toString()))
        : why;
  }

  private static Reason reason(String rule, boolean met, String key) {
    return new Reason(rule, Sentence.of(key), met);
  }

  private static List<String> lines(@Nullable String information) {
    return information == null ? List.of() : information.lines().toList();
  }

  private String text(String key) {
    return messages.text(key);
  }
}
