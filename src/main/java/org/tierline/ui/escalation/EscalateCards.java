package org.tierline.ui.escalation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.CallDay;
import org.tierline.model.escalation.CallOffer;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationOutlook;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.ui.common.ClockWords;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EasternTime;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.OutcomeCard;
import org.tierline.ui.common.RuleLines.Mark;
import org.tierline.ui.escalation.EscalateEntries.TextAhead;
import org.tierline.ui.escalation.EscalateModel.Escalated;

/** Writes where an escalation goes; never a queue (P7). */
final class EscalateCards {
  private static final Mark ASK = new Mark("icon-help-circle", "attention", false);

  private final EscalateModel model;
  private final Messages messages;
  private final Dates dates;
  private final EnumWords words;
  private final ClockWords strip;
  private final InstantSource clock;

  EscalateCards(EscalateModel model, Messages messages, Dates dates, InstantSource clock) {
    this.model = model;
    this.messages = messages;
    this.dates = dates;
    this.clock = clock;
    words = new EnumWords(messages);
    strip = new ClockWords(messages);
  }

  /** What is to be shown now, or null. */
  @Nullable OutcomeCard card() {
    Escalated made = model.resultProperty().get();
    EscalationOutlook outlook = model.outlookProperty().get();
    if (made != null) {
      return made(made);
    }
    return outlook == null ? null : promised(outlook);
  }

  private OutcomeCard promised(EscalationOutlook outlook) {
    String language = model.entries.callBack.language.get();
    return OutcomeCard.of(
            messages.text("escalation.where"),
            words.word(model.entries.escalationClass.get()),
            chip(model.entries.escalationClass.get()),
            messages.text(
                Promises.isByEmail(outlook) ? "escalation.officer.email" : "escalation.officer"))
        .withLine(
            language.isEmpty()
                ? messages.text("escalation.tier-2")
                : messages.text("escalation.speaks", new Languages(messages).nameWithin(language)))
        .withFigure(dates.date(outlook.due()), messages.text("escalation.due"))
        .withReasons(reasons(outlook), ASK);
  }

  private OutcomeCard made(Escalated made) {
    EscalationAnswer answer = made.answer();
    return OutcomeCard.of(
            messages.text("escalation.made"),
            words.word(made.escalationClass()),
            chip(made.escalationClass()),
            String.valueOf(answer.number()))
        .withNumber()
        .withLine(messages.text("escalation.made." + EscalateModel.what(answer)))
        .withFigure(
            dates.date(Objects.requireNonNull(answer.due())), messages.text("escalation.due"));
  }

  private static Mark chip(EscalationClass escalationClass) {
    return new Mark("", escalationClass == EscalationClass.URGENT ? "attention" : "muted", false);
  }

  private List<Reason> reasons(EscalationOutlook outlook) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(met("E1", "escalation.why.always"));
    reasons.add(
        met("E1", model.linkedProperty().get() ? "escalation.why.linked" : "escalation.why.free"));
    reasons.add(due(outlook));
    reasons.add(hours(outlook.offer()));
    if (model.entries.textAhead.get() == TextAhead.AGREED) {
      Instant at = model.entries.agreedAt() == null ? clock.instant() : model.entries.agreedAt();
      reasons.add(met("E4", "escalation.why.text-ahead", ClockWords.clock(at, EasternTime.ZONE)));
    }
    return reasons;
  }

  private Reason due(EscalationOutlook outlook) {
    return outlook.offer().days().stream()
        .map(CallDay::holiday)
        .filter(Objects::nonNull)
        .findFirst()
        .map(holiday ->
            met("E2", "escalation.why.due-holiday", outlook.businessDays(), strip.holiday(holiday)))
        .orElseGet(() -> met("E2", "escalation.why.due", outlook.businessDays()));
  }

  private Reason hours(CallOffer offer) {
    Set<ZoneId> zones = offer.zones();
    if (zones.isEmpty()) {
      return new Reason("E3", Sentence.of("escalation.why.ask-zip"), false);
    }
    String places = strip.places(zones, clock.instant());
    return new Reason(
        "E3",
        Sentence.of(
            "escalation.why.hours",
            ClockWords.span(offer.eastern().from(), offer.eastern().until()),
            ClockWords.span(offer.local().from(), offer.local().until()),
            places),
        offer.hasHours());
  }

  private static Reason met(String rule, String key, Object... gaps) {
    return new Reason(rule, Sentence.of(key, gaps), true);
  }
}
