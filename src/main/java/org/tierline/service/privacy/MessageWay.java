package org.tierline.service.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.OutboundFinding.Kind;
import org.tierline.model.privacy.Verification;
import org.tierline.policy.PrivacyPolicy;
import org.tierline.policy.privacy.Gate;
import org.tierline.policy.privacy.Items;
import org.tierline.policy.privacy.RecordItem;
import org.tierline.policy.privacy.outbound.Lift;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;
import org.tierline.store.keys.KeyRing;

/**
 * The way a message takes out of a contact, and what it may carry (P2, P12). It is compared with
 * the record on digests only, and only with cases whose gate is open here.
 *
 * @param to where it goes, or null if nobody said
 * @param caseId the case whose addressee it is, if any
 * @param hidden the case for whose sake it must not be written at all, and only the cleared may
 *     know of it (P8); nearly always empty
 */
public record MessageWay(
    @Nullable String to, Optional<UUID> caseId, Optional<UUID> hidden, Lift lift) {

  static MessageWay find(
      Transaction transaction,
      StaffSession session,
      Contact contact,
      OutboundDraft draft,
      Instant now,
      PrivacyPolicy policy) {
    String to = draft.to() == null ? ownAddress(contact, draft.channel()) : draft.to();
    List<Verification> gates =
        !StillIn.atDesk(session) || contact.state() != ContactState.OPEN
            ? List.of()
            : transaction.verifications().open(contact.id(), session.id(), now);
    Optional<UUID> special =
        draft.channel() == MessageChannel.SECURE_MESSAGE
            ? Optional.empty()
            : anyProtected(transaction, session, gates)
                .or(() -> behindSpecialCallback(transaction, contact));
    DisclosureLevel ceiling =
        channel(draft.channel())
            .map(channel -> Gate.ceiling(channel, session.role(), policy))
            .orElse(DisclosureLevel.GENERAL_ONLY);
    if (ceiling == DisclosureLevel.GENERAL_ONLY) {
      return none(to, special, "say.outbound.lift.never");
    }
    if (gates.isEmpty()) {
      return none(to, special, "say.outbound.lift.verify");
    }
    return gates.stream()
        .filter(gate -> belongs(transaction, session, gate, draft.channel(), to))
        .reduce((first, last) -> last)
        .map(gate -> of(transaction, session, gate, to, special, ceiling))
        .orElseGet(() -> none(to, special, "say.outbound.lift.addressee"));
  }

  /** Only the cleared ever have such a gate, so nobody else learns anything (P8). */
  private static Optional<UUID> anyProtected(
      Transaction transaction, StaffSession session, List<Verification> gates) {
    Set<UUID> cases = gates.stream().map(Verification::caseId).collect(Collectors.toSet());
    Set<UUID> told = transaction.cases().toldOf(cases, session.keys(), false);
    return cases.stream().filter(caseId -> !told.contains(caseId)).findFirst();
  }

  /** A caller of that queue is written to by no way, verified or not (P8). */
  private static Optional<UUID> behindSpecialCallback(Transaction transaction, Contact contact) {
    return SpecialCallbacks.calledBack(transaction, contact.id())
        .map(escalation ->
            transaction.escalations().protectedCasesSaid(escalation.contactId()).stream()
                .findFirst()
                .orElse(escalation.id()));
  }

  private static MessageWay none(@Nullable String to, Optional<UUID> special, String key) {
    return new MessageWay(to, Optional.empty(), special, Lift.none(Sentence.of(key)));
  }

  private static MessageWay of(
      Transaction transaction,
      StaffSession session,
      Verification gate,
      @Nullable String to,
      Optional<UUID> special,
      DisclosureLevel ceiling) {
    DisclosureLevel level = gate.level().compareTo(ceiling) < 0 ? gate.level() : ceiling;
    BiPredicate<Kind, String> holds =
        (kind, value) ->
            item(kind, value)
                .filter(item -> transaction.cases().holds(gate.caseId(), item, session.keys()))
                .isPresent();
    return new MessageWay(
        to,
        Optional.of(gate.caseId()),
        special,
        new Lift(level, holds, Sentence.of("say.outbound.lift.level")));
  }

  /** Whether the addressee is the one on the record of a case. */
  private static boolean belongs(
      Transaction transaction,
      StaffSession session,
      Verification gate,
      MessageChannel channel,
      @Nullable String to) {
    if (channel == MessageChannel.LIVE_CHAT) {
      // Whoever was verified in the conversation reads it: it has no other address (P2).
      return true;
    }
    return to != null && isAddressee(transaction, gate.caseId(), channel, to, session.keys());
  }

  /** Whether the record of a case holds this address now. */
  static boolean isAddressee(
      Transaction transaction, UUID caseId, MessageChannel channel, String to, KeyRing keys) {
    return addressee(channel, to)
        .filter(item -> transaction.cases().holds(caseId, item, keys))
        .isPresent();
  }

  private static Optional<RecordItem> addressee(MessageChannel channel, String to) {
    return switch (channel) {
      case EMAIL -> Items.emailText(to).map(text -> new RecordItem(RecordItem.Kind.EMAIL, text));
      case SECURE_MESSAGE ->
          Optional.of(new RecordItem(RecordItem.Kind.ACCOUNT, to.strip()))
              .filter(item -> !item.text().isEmpty());
      case MAIL -> Items.addressText(to).map(text -> new RecordItem(RecordItem.Kind.ADDRESS, text));
      case WEBFORM, TEXT, TEXT_AHEAD, LIVE_CHAT -> Optional.empty();
    };
  }

  static Optional<RecordItem> item(Kind kind, String value) {
    return switch (kind) {
      case RECEIPT_NUMBER -> Optional.of(new RecordItem(RecordItem.Kind.RECEIPT_NUMBER, value));
      case A_NUMBER -> Optional.of(new RecordItem(RecordItem.Kind.A_NUMBER, value));
      case DATE_OF_BIRTH -> Optional.of(new RecordItem(RecordItem.Kind.DATE_OF_BIRTH, value));
      case FORM_AND_NAME, FORM_AND_YOUR -> Optional.of(new RecordItem(RecordItem.Kind.FORM, value));
      case STATUS_TITLE, SPECIAL_HANDLING -> Optional.empty();
    };
  }

  /** The row of P2 that a message falls under; none where no case is ever written of. */
  static Optional<Channel> channel(MessageChannel channel) {
    return switch (channel) {
      case EMAIL -> Optional.of(Channel.EMAIL);
      case MAIL -> Optional.of(Channel.MAIL);
      case SECURE_MESSAGE -> Optional.of(Channel.SECURE_MESSAGE);
      case LIVE_CHAT -> Optional.of(Channel.LIVE_CHAT);
      case WEBFORM, TEXT, TEXT_AHEAD -> Optional.empty();
    };
  }

  /** Where a contact is answered if nobody says otherwise. */
  private static @Nullable String ownAddress(Contact contact, MessageChannel channel) {
    return switch (channel) {
      case SECURE_MESSAGE -> contact.caller().account();
      case EMAIL, WEBFORM -> contact.caller().email();
      case TEXT, TEXT_AHEAD -> contact.caller().phone();
      case MAIL, LIVE_CHAT -> null;
    };
  }

  /** Whether nothing may be written at all (P8). */
  boolean isSpecial() {
    return hidden.isPresent();
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
