package org.tierline.service.escalation;

import java.time.LocalDate;
import java.util.function.Function;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.service.Desk;
import org.tierline.service.Phrasebook;
import org.tierline.store.Transaction;

/**
 * Tells whoever was not reached how to be called again, without a fact of any case (E6). It goes to
 * the e-mail the caller gave; in special handling attempts end silently (P8).
 */
public final class UnreachedLetters {
  private final Desk desk;
  private final Function<String, Phrasebook> phrasebooks;

  /**
   * Letters from a desk.
   *
   * @param phrasebooks the words of a language, by its ISO 639-1 code
   */
  public UnreachedLetters(Desk desk, Function<String, Phrasebook> phrasebooks) {
    this.desk = desk;
    this.phrasebooks = phrasebooks;
  }

  /** Keeps the letter for the connector that delivers it. */
  void queue(Transaction transaction, Escalation escalation, LocalDate keptUntil) {
    if (escalation.queue() != EscalationQueue.SPECIAL_HANDLING) {
      transaction
          .contacts()
          .find(escalation.contactId())
          .map(Contact::caller)
          .map(caller -> caller.email())
          .filter(email -> !email.isBlank())
          .map(email -> letter(escalation, email, keptUntil))
          .ifPresent(transaction.messages()::insert);
    }
  }

  private OutgoingMessage letter(Escalation escalation, String email, LocalDate keptUntil) {
    return new OutgoingMessage(
        desk.ids().get(),
        escalation.contactId(),
        escalation.staffId(),
        null,
        MessageChannel.EMAIL,
        email.strip(),
        escalation.language(),
        phrasebooks
            .apply(escalation.language())
            .say(Sentence.of("say.unreached.letter", escalation.number(), keptUntil)),
        DisclosureLevel.GENERAL_ONLY,
        false,
        desk.now(),
        null);
  }
}
