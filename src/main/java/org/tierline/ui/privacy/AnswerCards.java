package org.tierline.ui.privacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Caller;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.model.request.RequestDecision.Reason;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.OutcomeCard;
import org.tierline.ui.common.RuleLines.Mark;

/** Writes whether the answer may leave, or that it waits to be delivered. */
final class AnswerCards {
  private static final Mark STAYS = new Mark("icon-lock", "danger", false);
  private static final Mark LEAVES = new Mark("icon-check", "success", false);
  private static final Mark WAITS = new Mark("icon-clock", "attention", false);

  private final AnswerModel model;
  private final Messages messages;

  AnswerCards(AnswerModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /** The language in which somebody is answered. */
  static Language language(Caller caller) {
    return Language.SPANISH.code().equals(caller.language()) ? Language.SPANISH : Language.ENGLISH;
  }

  /** What is to be shown now, or null. */
  @Nullable OutcomeCard card() {
    OutgoingMessage sent = model.resultProperty().get();
    OutboundAnswer checked = model.checkedProperty().get();
    if (sent != null) {
      return waiting(sent);
    }
    return checked == null ? null : checked(checked);
  }

  private OutcomeCard waiting(OutgoingMessage sent) {
    return OutcomeCard.of(
            messages.text("privacy.answer.card"),
            messages.text("privacy.answer.chip.waits"),
            WAITS,
            sent.to())
        .withLine(messages.text("privacy.answer.by." + sent.channel().name()))
        .withAdvice(messages.text("privacy.answer.waits"));
  }

  private OutcomeCard checked(OutboundAnswer answer) {
    boolean blocked = !answer.blocking().isEmpty();
    return OutcomeCard.of(
            messages.text("privacy.answer.card"),
            messages.text(blocked ? "privacy.answer.chip.stays" : "privacy.answer.chip.leaves"),
            blocked ? STAYS : LEAVES,
            messages.text(blocked ? "privacy.answer.stays" : "privacy.answer.leaves"))
        .withReasons(reasons(answer), new Mark("icon-alert-circle", "danger", false));
  }

  private static List<Reason> reasons(OutboundAnswer answer) {
    List<Reason> reasons = new ArrayList<>();
    Sentence hint = answer.hint();
    if (hint != null) {
      reasons.add(new Reason("P12", hint, false));
    } else if (answer.lifted().isEmpty() && answer.blocking().isEmpty()) {
      reasons.add(new Reason("P12", Sentence.of("privacy.answer.why.clear"), true));
    }
    if (!answer.lifted().isEmpty()) {
      reasons.add(new Reason("P2", Sentence.of("privacy.answer.why.lifted"), true));
    }
    return reasons;
  }
}
