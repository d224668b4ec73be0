package org.tierline.service.referral;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.HandOff;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.model.referral.ReferralAnswer.SentOn;
import org.tierline.service.Desk;
import org.tierline.service.Phrasebook;
import org.tierline.service.privacy.OutboundCheck;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/**
 * Sends what a caller wrote on to the designated mailbox of the office it belongs to, with the
 * address to answer. It leaves by e-mail, so that whatever the check of what leaves finds in it
 * keeps it here (P12): who wrote is then told where to write.
 */
final class SendingOn {
  private final Desk desk;
  private final OutboundCheck check;
  private final Phrasebook english;

  /**
   * Sends from a desk.
   *
   * @param english the words for the office
   */
  SendingOn(Desk desk, OutboundCheck check, Phrasebook english) {
    this.desk = desk;
    this.check = check;
    this.english = english;
  }

  /** Sends on what came in writing; all else is left as it is. */
  SentOn send(Transaction transaction, StaffSession session, Contact contact, String mailbox) {
    String written = written(contact);
    String email = contact.caller().email();
    if (written.isBlank() || email == null) {
      return SentOn.NOTHING;
    }
    String head = english.say(Sentence.of("say.agency.sentOn.head", contact.number(), email));
    if (leaves(transaction, session, contact, mailbox, head + "\n\n" + written)) {
      return SentOn.WAITING;
    }
    String why = english.say(Sentence.of("say.agency.sentOn.addressOnly"));
    return leaves(transaction, session, contact, mailbox, head + "\n\n" + why)
        ? SentOn.ADDRESS_ONLY
        : SentOn.WITHHELD;
  }

  /** Has words wait for the mailbox, unless they must not leave. */
  private boolean leaves(
      Transaction transaction,
      StaffSession session,
      Contact contact,
      String mailbox,
      String words) {
    OutboundDraft draft = new OutboundDraft(MessageChannel.EMAIL, mailbox, words);
    if (check.leaving(transaction, session, contact.id(), draft)
        == OutboundAnswer.Outcome.BLOCKED) {
      return false;
    }
    transaction
        .messages()
        .insert(
            new OutgoingMessage(
                desk.ids().get(),
                contact.id(),
                session.id(),
                null,
                MessageChannel.EMAIL,
                mailbox,
                "en",
                words,
                DisclosureLevel.GENERAL_ONLY,
                false,
                desk.now(),
                null));
    return true;
  }

  private static String written(Contact contact) {
    HandOff handOff = contact.handOff();
    boolean inWriting = contact.channel() == Channel.EMAIL || contact.channel() == Channel.WEBFORM;
    return handOff == null || !inWriting
        ? ""
        : Stream.concat(
                Stream.ofNullable(handOff.said().get("wants")),
                handOff.transcript().stream()
                    .filter(line -> !line.from().equals("emma"))
                    .map(HandOff.Line::text))
            .collect(Collectors.joining("\n\n"));
  }
}
