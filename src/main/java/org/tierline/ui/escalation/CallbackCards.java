package org.tierline.ui.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.escalation.EscalationChange;
import org.tierline.model.escalation.EscalationClass;
import org.tierline.model.escalation.EscalationFound;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.ui.common.ClockWords;
import org.tierline.ui.common.Dates;
import org.tierline.ui.common.EnumWords;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.OutcomeCard;
import org.tierline.ui.common.RuleLines.Mark;
import org.tierline.ui.escalation.CallbackNumber.Found;

/** Writes what a number alone tells: class and promised window, and nothing else (E10). */
final class CallbackCards {
  private final CallbackQuestionModel model;
  private final Messages messages;
  private final Dates dates;
  private final ClockWords strip;

  CallbackCards(CallbackQuestionModel model, Messages messages, Dates dates) {
    this.model = model;
    this.messages = messages;
    this.dates = dates;
    strip = new ClockWords(messages);
  }

  /** What is to be shown now, or null. */
  @Nullable OutcomeCard card() {
    EscalationChange change = model.resultProperty().get();
    Found found = model.number.foundProperty().get();
    if (change != null) {
      return changed(change);
    }
    if (found != null) {
      return promised(found);
    }
    if (model.number.isVisit()) {
      return visit();
    }
    return model.number.isOfficeMatter() ? office() : null;
  }

  private OutcomeCard promised(Found found) {
    EscalationFound escalation = found.escalation();
    boolean urgent = escalation.escalationClass() == EscalationClass.URGENT;
    String hours =
        escalation.windows().isEmpty()
            ? messages.text("escalation.callback.no-hours")
            : messages.text("escalation.strip.picked", strip.windows(escalation.windows()));
    return OutcomeCard.of(
            messages.text("escalation.callback.promised"),
            new EnumWords(messages).word(escalation.escalationClass()),
            new Mark("", urgent ? "attention" : "muted", false),
            found.number().toString())
        .withNumber()
        .withLine(hours)
        .withFigure(dates.date(escalation.due()), messages.text("escalation.due"))
        .withReasons(
            List.of(new Reason("E10", Sentence.of("escalation.callback.why"), true)), Mark.MET);
  }

  private OutcomeCard changed(EscalationChange change) {
    String key = "escalation.callback.changed." + change.outcome().name();
    boolean refused = change.outcome() == EscalationChange.Outcome.REFUSED;
    return OutcomeCard.of(
            messages.text("escalation.callback.promised"),
            messages.text(
                refused
                    ? "escalation.callback.chip.not-found"
                    : "escalation.callback.chip.passed-on"),
            refused
                ? new Mark("icon-help-circle", "attention", false)
                : new Mark("icon-check", "success", false),
            messages.text(key))
        .withLine(
            messages.text(
                refused
                    ? "escalation.callback.changed.again"
                    : "escalation.callback.changed.officer"));
  }

  private OutcomeCard visit() {
    return OutcomeCard.of(
            messages.text("escalation.callback.visit"),
            messages.text("escalation.callback.chip.visit"),
            new Mark("", "accent", false),
            messages.text("escalation.callback.visit.stands"))
        .withAdvice(messages.text("escalation.callback.visit.advice"));
  }

  private OutcomeCard office() {
    return OutcomeCard.of(
            messages.text("escalation.callback.office"),
            messages.text("escalation.callback.chip.office"),
            new Mark("", "accent", false),
            messages.text("escalation.callback.office.answers"))
        .withAdvice(messages.text("escalation.callback.office.advice"))
        .withReasons(
            List.of(new Reason("S12", Sentence.of("escalation.callback.office.why"), true)),
            Mark.MET);
  }
}
