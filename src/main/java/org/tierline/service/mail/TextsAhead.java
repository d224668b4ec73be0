package org.tierline.service.mail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.TextAheadAnswer;
import org.tierline.model.escalation.TextConsent;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.policy.escalation.TextAheadRule;
import org.tierline.service.Desk;
import org.tierline.service.Phrasebook;
import org.tierline.service.escalation.WhereToCall;
import org.tierline.store.TextConsentTable.Agreed;
import org.tierline.store.Transaction;

/**
 * Writes the text messages that announce callbacks (E4): once each, on the business day before,
 * without a fact of any case.
 */
public final class TextsAhead {
  private static final int AT_ONCE = 100;

  private final Desk desk;
  private final CallerZones zones;
  private final Function<String, Phrasebook> phrasebooks;

  /**
   * Texts from a desk.
   *
   * @param phrasebooks the words of a language, by its ISO 639-1 code
   */
  public TextsAhead(Desk desk, CallerZones zones, Function<String, Phrasebook> phrasebooks) {
    this.desk = desk;
    this.zones = zones;
    this.phrasebooks = phrasebooks;
  }

  /** Writes those whose hours have come; they leave with the messages that wait. */
  void write(Sender sender) {
    int decided;
    do {
      decided = desk.store().write(transaction -> writeSome(transaction, sender));
    } while (decided == AT_ONCE);
  }

  private int writeSome(Transaction transaction, Sender sender) {
    if (!sender.maySend(transaction)) {
      return 0;
    }
    List<Agreed> some = transaction.textConsents().toDecide(desk.now(), AT_ONCE);
    some.forEach(agreed -> decide(transaction, agreed));
    return some.size();
  }

  private void decide(Transaction transaction, Agreed agreed) {
    Escalation escalation = agreed.escalation();
    Set<ZoneId> where = WhereToCall.zones(transaction, zones, escalation);
    TextAheadAnswer answer =
        new TextAheadRule(desk.calendar(), desk.policy().callbacks())
            .decide(
                new TextAheadRule.Facts(
                    agreed.consent().phone().equals(escalation.phone()),
                    escalation.queue(),
                    escalation.state(),
                    escalation.windows(),
                    escalation.due(),
                    where),
                desk.now());
    CallWindow when = answer.when();
    LocalDate callbackOn = answer.callbackOn();
    if (when == null || callbackOn == null) {
      transaction.textConsents().lookAt(escalation.id(), null);
    } else if (answer.outcome() == TextAheadAnswer.Outcome.NOT_YET) {
      transaction.textConsents().lookAt(escalation.id(), when.from());
    } else {
      OutgoingMessage text = message(agreed.consent(), escalation, callbackOn);
      transaction.mail().insert(text, text.queuedAt(), when.to());
      transaction.textConsents().written(escalation.id(), text.queuedAt());
      record(transaction, agreed.consent(), escalation);
    }
  }

  private OutgoingMessage message(
      TextConsent consent, Escalation escalation, LocalDate callbackOn) {
    Sentence words =
        Sentence.of(
            escalation.windows().isEmpty() ? "say.textAhead.by" : "say.textAhead.message",
            callbackOn,
            Sentence.of(desk.policy().callbacks().callerId()));
    return new OutgoingMessage(
        desk.ids().get(),
        escalation.contactId(),
        consent.askedBy(),
        null,
        MessageChannel.TEXT_AHEAD,
        consent.phone(),
        escalation.language(),
        phrasebooks.apply(escalation.language()).say(words),
        DisclosureLevel.GENERAL_ONLY,
        false,
        desk.now(),
        null);
  }

  private void record(Transaction transaction, TextConsent consent, Escalation escalation) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.TEXT_AHEAD_WRITTEN,
                null,
                escalation.contactId(),
                escalation.id(),
                Map.of("agreedWith", consent.askedBy().toString(), "rules", "E4")));
  }
}
