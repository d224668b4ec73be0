package org.tierline.service.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.model.privacy.SendAnswer;
import org.tierline.model.privacy.Verification;
import org.tierline.service.Desk;
import org.tierline.service.Phrasebook;
import org.tierline.service.cases.CaseAccess;
import org.tierline.service.privacy.OutboundCheck.Checked;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Answers a written contact in writing, through the check of what leaves (P12). */
public final class WrittenAnswers {
  private static final Sentence PRIVACY = Sentence.of("say.promptWritten");

  private final Desk desk;
  private final OutboundCheck check;
  private final LetterAddress letters;
  private final Function<String, Phrasebook> phrasebooks;

  /**
   * Answers from a desk.
   *
   * @param cases opens the case to whose address of record a letter goes
   * @param phrasebooks the words of a language, by its ISO 639-1 code
   */
  public WrittenAnswers(
      Desk desk, OutboundCheck check, CaseAccess cases, Function<String, Phrasebook> phrasebooks) {
    this.desk = desk;
    this.check = check;
    this.letters = new LetterAddress(desk, cases);
    this.phrasebooks = phrasebooks;
  }

  /** The way by which a contact of this channel is answered in writing; empty for all others. */
  public static Optional<MessageChannel> wayOf(Channel channel) {
    return switch (channel) {
      case EMAIL -> Optional.of(MessageChannel.EMAIL);
      case WEBFORM -> Optional.of(MessageChannel.WEBFORM);
      case MAIL -> Optional.of(MessageChannel.MAIL);
      case SECURE_MESSAGE -> Optional.of(MessageChannel.SECURE_MESSAGE);
      case PHONE_DOMESTIC,
          PHONE_TTY,
          PHONE_INTERNATIONAL,
          LIVE_CHAT,
          FAX,
          OUTREACH_EVENT,
          CALLBACK ->
          Optional.empty();
    };
  }

  /**
   * Checks an answer and keeps it for the connector that delivers it, in one transaction. It
   * carries the privacy sentence (P1). A letter goes to the address of record only, an answer to an
   * e-mail to its sender (P2). Nothing leaves a locked desk (P10).
   */
  public SendAnswer send(StaffSession session, UUID contactId, OutboundDraft draft) {
    if (!StillIn.atDesk(session)) {
      return new SendAnswer.Refused(Sentence.of("say.desk.locked"), List.of("P10"));
    }
    OutboundDraft addressed = addressed(session, contactId, draft);
    return desk.store().write(t -> send(t, session, contactId, addressed));
  }

  /** A street that was typed wrong leads to a neighbor: a letter is addressed as on record. */
  private OutboundDraft addressed(StaffSession session, UUID contactId, OutboundDraft draft) {
    String typed = draft.to();
    return draft.channel() == MessageChannel.MAIL && typed != null
        ? new OutboundDraft(
            draft.channel(),
            letters.onRecord(session, contactId, typed).orElse(typed),
            draft.text())
        : draft;
  }

  /** The same as part of something else that is done at a desk that is not locked. */
  public SendAnswer send(
      Transaction transaction, StaffSession session, UUID contactId, OutboundDraft draft) {
    Checked checked = check.check(transaction, session, contactId, draft);
    Optional<SendAnswer> refused = refusal(checked, draft);
    if (refused.isPresent()) {
      return refused.get();
    }
    OutboundAnswer answer = checked.answer();
    if (answer.outcome() == OutboundAnswer.Outcome.BLOCKED) {
      return new SendAnswer.Blocked(answer);
    }
    OutgoingMessage message = message(transaction, session, checked, draft);
    transaction.messages().insert(message);
    return new SendAnswer.Waiting(message, Sentence.of("say.outbound.waiting"));
  }

  private static Optional<SendAnswer> refusal(Checked checked, OutboundDraft draft) {
    Contact contact = checked.contact();
    String to = checked.way().to();
    boolean otherWay = !wayOf(contact.channel()).equals(Optional.of(draft.channel()));
    if (otherWay || contact.state() == ContactState.CLOSED) {
      return refused("say.outbound.refused.over");
    }
    if (to == null || to.isBlank()) {
      return refused("say.outbound.refused.nowhere");
    }
    boolean letterElsewhere =
        draft.channel() == MessageChannel.MAIL && checked.way().caseId().isEmpty();
    boolean otherSender =
        draft.channel() == MessageChannel.EMAIL
            && !to.strip().equalsIgnoreCase(contact.caller().email());
    return letterElsewhere || otherSender
        ? refused("say.outbound.refused.elsewhere")
        : Optional.empty();
  }

  private static Optional<SendAnswer> refused(String key) {
    return Optional.of(new SendAnswer.Refused(Sentence.of(key), List.of("P2")));
  }

  private OutgoingMessage message(
      Transaction transaction, StaffSession session, Checked checked, OutboundDraft draft) {
    Contact contact = checked.contact();
    String language = contact.caller().language();
    List<Verification> gates =
        transaction.verifications().open(contact.id(), session.id(), desk.now());
    Set<UUID> cases = gates.stream().map(Verification::caseId).collect(Collectors.toSet());
    return new OutgoingMessage(
        desk.ids().get(),
        contact.id(),
        session.id(),
        checked.way().caseId().orElse(null),
        draft.channel(),
        String.valueOf(checked.way().to()).strip(),
        language,
        draft.text().strip() + "\n\n" + phrasebooks.apply(language).say(PRIVACY),
        Verification.highest(gates),
        !transaction.cases().toldOf(cases, session.keys(), false).containsAll(cases),
        desk.now(),
        null);
  }
}
