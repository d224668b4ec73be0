package org.tierline.service.referral;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.HandOff;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.SendAnswer;
import org.tierline.model.referral.Agency;
import org.tierline.model.referral.ReferralAnswer;
import org.tierline.model.referral.ReferralAnswer.Outcome;
import org.tierline.model.referral.ReferralAnswer.SentOn;
import org.tierline.policy.referral.Agencies;
import org.tierline.policy.referral.Belonging;
import org.tierline.policy.referral.ReferralRule;
import org.tierline.service.Desk;
import org.tierline.service.Phrasebook;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.privacy.OutboundCheck;
import org.tierline.service.privacy.WrittenAnswers;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Refers callers to where their question belongs, records it, and writes it to who wrote. */
public final class AgencyReferrals {
  private final Desk desk;
  private final WrittenAnswers answers;
  private final SendingOn sendingOn;
  private final Function<String, Phrasebook> phrasebooks;

  /**
   * Referrals at a desk.
   *
   * @param answers by which who wrote is told
   * @param check of what is sent on
   * @param phrasebooks the words of a language, by its ISO 639-1 code
   */
  public AgencyReferrals(
      Desk desk,
      WrittenAnswers answers,
      OutboundCheck check,
      Function<String, Phrasebook> phrasebooks) {
    this.desk = desk;
    this.answers = answers;
    this.sendingOn = new SendingOn(desk, check, phrasebooks.apply("en"));
    this.phrasebooks = phrasebooks;
  }

  /** The agencies on file. Asks nothing of the store. */
  public List<Agency> agencies() {
    return Agencies.shipped();
  }

  /** The code of where a question seems to belong, by the words of the caller; a hint only. */
  public Optional<String> belonging(HandOff handOff) {
    return Belonging.of(handOff);
  }

  /** The designated mailboxes of offices, as far as they are on file; none at a locked desk. */
  public List<Agency> mailboxes(StaffSession session) {
    return StillIn.atDesk(session) ? desk.store().read(AgencyReferrals::mailboxes) : List.of();
  }

  private static List<Agency> mailboxes(Transaction transaction) {
    return transaction.offices().all().stream().map(Agency::of).flatMap(Optional::stream).toList();
  }

  /**
   * Gives the contact information of an agency in a contact that is not closed; each agency counts
   * once. Who wrote gets it in writing, checked as all that leaves (P12); what was written is sent
   * on to the designated mailbox of an office.
   *
   * @param code one of {@link #agencies()} or {@link #mailboxes}; another is refused
   */
  public ReferralAnswer refer(StaffSession session, UUID contactId, String code) {
    if (!StillIn.atDesk(session)) {
      return refused("say.desk.locked", "P10");
    }
    return desk.store().write(transaction -> refer(transaction, session, contactId, code));
  }

  private ReferralAnswer refer(
      Transaction transaction, StaffSession session, UUID contactId, String code) {
    Contact contact = OwnContact.of(transaction, session, contactId);
    Optional<Agency> agency = Agencies.find(code).or(() -> mailbox(transaction, code));
    if (agency.isEmpty()) {
      return refused("say.agency.unknown", "M2");
    }
    ReferralAnswer answer = ReferralRule.refer(agency.get(), contact.channel(), contact.state());
    if (answer.outcome() == Outcome.REFUSED) {
      return answer;
    }
    return record(transaction, session, contactId, code, answer)
        ? told(
            transaction,
            session,
            contact,
            sentOn(transaction, session, contact, agency.get(), answer))
        : answer;
  }

  private static Optional<Agency> mailbox(Transaction transaction, String code) {
    return mailboxes(transaction).stream().filter(each -> each.code().equals(code)).findFirst();
  }

  private ReferralAnswer sentOn(
      Transaction transaction,
      StaffSession session,
      Contact contact,
      Agency agency,
      ReferralAnswer answer) {
    String mailbox = agency.mailbox();
    if (mailbox == null) {
      return answer;
    }
    SentOn became = sendingOn.send(transaction, session, contact, mailbox);
    return answer.with(
        became,
        switch (became) {
          case WAITING -> Sentence.of("say.agency.sentOn", agency.name(), mailbox);
          case ADDRESS_ONLY -> Sentence.of("say.agency.toldOfYou", agency.name(), mailbox);
          case WITHHELD, NOTHING -> answer.say();
        });
  }

  /** A letter on paper is left to who writes it: it needs the address of record (P2). */
  private ReferralAnswer told(
      Transaction transaction, StaffSession session, Contact contact, ReferralAnswer answer) {
    Optional<MessageChannel> way =
        WrittenAnswers.wayOf(contact.channel()).filter(each -> each != MessageChannel.MAIL);
    if (way.isEmpty()) {
      return answer;
    }
    String words = phrasebooks.apply(contact.caller().language()).say(answer.say());
    SendAnswer sent =
        answers.send(transaction, session, contact.id(), new OutboundDraft(way.get(), null, words));
    return sent instanceof SendAnswer.Waiting ? answer.inWriting() : answer;
  }

  private boolean record(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      String code,
      ReferralAnswer answer) {
    UUID id = desk.ids().get();
    String given = String.join(", ", answer.contactInformation());
    boolean isNew =
        transaction.referrals().insert(id, contactId, session.id(), code, given, desk.now());
    if (isNew) {
      transaction
          .audit()
          .append(
              new AuditEvent(
                  desk.now(),
                  AuditAction.REFERRED,
                  session.id(),
                  contactId,
                  id,
                  Map.of("agency", code)));
    }
    return isNew;
  }

  private static ReferralAnswer refused(String why, String rule) {
    return new ReferralAnswer(
        Outcome.REFUSED, Sentence.of(why), List.of(), false, SentOn.NOTHING, List.of(rule));
  }
}
