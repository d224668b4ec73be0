package org.tierline.service.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Contact;
import org.tierline.model.mail.MailTrouble;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundFinding;
import org.tierline.model.privacy.OutboundFinding.Kind;
import org.tierline.model.privacy.OutgoingMessage;
import org.tierline.model.staff.StaffMember;
import org.tierline.policy.PrivacyPolicy;
import org.tierline.policy.privacy.Gate;
import org.tierline.policy.privacy.outbound.Lift;
import org.tierline.policy.privacy.outbound.OutboundText;
import org.tierline.policy.privacy.outbound.SaidItems;
import org.tierline.service.Desk;
import org.tierline.store.Transaction;
import org.tierline.store.keys.KeyRing;

/**
 * Checks a message once more when it leaves (P12): by the policy and the address of record of that
 * moment, and by the level and case of the moment in which it was written. The verification itself
 * is over by then.
 */
public final class LeavingCheck {
  private final Desk desk;

  /** Checks what leaves a desk. */
  public LeavingCheck(Desk desk) {
    this.desk = desk;
  }

  /**
   * Why a message must not leave; empty if it may.
   *
   * @param keys make digests, and open nothing here
   */
  public Optional<MailTrouble> trouble(
      Transaction transaction, OutgoingMessage message, KeyRing keys) {
    if (!blocking(transaction, message, keys).isEmpty()) {
      return Optional.of(MailTrouble.CHECK);
    }
    boolean astray =
        message.channel() == MessageChannel.MAIL && !isToRecord(transaction, message, keys);
    return astray ? Optional.of(MailTrouble.MOVED) : Optional.empty();
  }

  /**
   * Whether it goes to the address that is on record today: somebody may have moved since it was
   * written, away from whoever opens what still comes to the old address (P2).
   */
  private static boolean isToRecord(
      Transaction transaction, OutgoingMessage message, KeyRing keys) {
    UUID caseId = message.caseId();
    return caseId != null
        && MessageWay.isAddressee(transaction, caseId, message.channel(), message.to(), keys);
  }

  /** Whether only the cleared may know that it is there (P8). */
  public boolean isHidden(Transaction transaction, OutgoingMessage message) {
    return message.isProtected()
        || SpecialCallbacks.calledBack(transaction, message.contactId()).isPresent();
  }

  private List<OutboundFinding> blocking(
      Transaction transaction, OutgoingMessage message, KeyRing keys) {
    Contact contact = transaction.contacts().find(message.contactId()).orElseThrow();
    PrivacyPolicy policy = desk.policy().privacy();
    OutboundText.Around around =
        new OutboundText.Around(
            transaction.offices().forms().keySet(),
            SaidItems.of(contact).or(transaction.verifications().said(contact.id(), keys)),
            desk.today(),
            isHidden(transaction, message),
            lift(transaction, message, keys, policy));
    OutboundAnswer answer = OutboundText.check(message.words(), around, policy);
    return answer.blocking();
  }

  private static Lift lift(
      Transaction transaction, OutgoingMessage message, KeyRing keys, PrivacyPolicy policy) {
    Sentence hint = Sentence.of("say.outbound.lift.never");
    UUID caseId = message.caseId();
    Optional<DisclosureLevel> ceiling =
        transaction
            .staff()
            .find(message.staffId())
            .map(StaffMember::role)
            .flatMap(role ->
                MessageWay.channel(message.channel())
                    .map(channel -> Gate.ceiling(channel, role, policy)));
    if (caseId == null || ceiling.isEmpty() || !isToRecord(transaction, message, keys)) {
      return Lift.none(hint);
    }
    DisclosureLevel level =
        message.level().compareTo(ceiling.get()) < 0 ? message.level() : ceiling.get();
    BiPredicate<Kind, String> holds =
        (kind, value) ->
            MessageWay.item(kind, value)
                .filter(item -> transaction.cases().holds(caseId, item, keys))
                .isPresent();
    return new Lift(level, holds, hint);
  }
}
