package org.tierline.service.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.chat.Chat;
import org.tierline.model.chat.ChatAnswer;
import org.tierline.model.chat.ChatEvent;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Verification;
import org.tierline.policy.chat.ChatRule;
import org.tierline.policy.contact.HandOffText;
import org.tierline.policy.contact.LiveHours;
import org.tierline.policy.contact.TypedText;
import org.tierline.service.Desk;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.contact.HandOffs;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.store.Transaction;

/** Takes what a platform tells of a caller, within a transaction. */
final class ChatArrivals {
  private static final String EMMA = "emma";
  private static final int LONGEST_WISH = 120;

  private final Desk desk;
  private final HandOffs handOffs;
  private final ChatClaims claims;

  ChatArrivals(Desk desk, HandOffs handOffs, ChatClaims claims) {
    this.desk = desk;
    this.handOffs = handOffs;
    this.claims = claims;
  }

  ChatAnswer join(
      Transaction transaction,
      ConnectorSession connector,
      ChatEvent.Joined joined,
      @Nullable Chat known) {
    boolean live = LiveHours.isOpen(desk.now(), desk.policy().callbacks(), desk.calendar());
    ChatAnswer answer = ChatRule.join(known, live, transaction.chats().countOpen(connector.id()));
    if (answer.outcome() == ChatAnswer.Outcome.REFUSED) {
      return answer;
    }
    if (known == null) {
      HandOff handOff = HandOffText.clean(handOff(joined), desk.now());
      UUID id = handOffs.deliver(transaction, connector, handOff, false);
      transaction
          .chats()
          .insert(
              new Chat(
                  id, connector.id(), joined.chat(), joined.language(), null, null, null, null));
      handOff.transcript().stream()
          .filter(line -> !line.text().isBlank())
          .forEach(line -> keepBefore(transaction, id, line));
    } else if (known.leftAt() != null) {
      transaction
          .chats()
          .update(ChatClaims.with(known, known.contactId(), known.seenAt(), null, null));
      claims.happened(transaction, known.id(), known.contactId(), ChatLine.Kind.CALLER_BACK);
    }
    return answer;
  }

  /** What was written with Emma is the beginning of the chat. */
  private static void keepBefore(Transaction transaction, UUID chatId, HandOff.Line line) {
    transaction
        .chats()
        .add(
            chatId,
            new ChatLine(
                0,
                null,
                EMMA.equalsIgnoreCase(line.from()) ? ChatLine.Kind.EMMA : ChatLine.Kind.CALLER,
                line.at(),
                line.text().strip(),
                DisclosureLevel.GENERAL_ONLY),
            null);
  }

  /** The last that the caller asked Emma says what they want. */
  private static Map<String, String> wants(ChatEvent.Joined joined) {
    return joined.transcript().stream()
        .filter(line -> !EMMA.equalsIgnoreCase(line.from()))
        .map(line -> TypedText.oneLine(line.text()))
        .filter(text -> !text.isBlank())
        .reduce((first, last) -> last)
        .map(text -> Map.of("wants", shortened(text)))
        .orElse(Map.of());
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_WISH
        ? text
        : text.codePoints()
                .limit(LONGEST_WISH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            + "…";
  }

  /** Its name is kept apart from what the same connector delivers otherwise. */
  private HandOff handOff(ChatEvent.Joined joined) {
    return new HandOff(
        "chat/" + joined.chat(),
        Channel.LIVE_CHAT,
        null,
        joined.name(),
        joined.language(),
        List.of(),
        wants(joined),
        List.of(),
        joined.transcript(),
        desk.now());
  }

  ChatAnswer say(
      Transaction transaction,
      ConnectorSession connector,
      ChatEvent.Said said,
      @Nullable Chat known) {
    String text = TypedText.lines(said.text()).strip();
    long lines = known == null ? 0 : transaction.chats().countLines(known.id());
    ChatAnswer answer = ChatRule.said(known, text, lines);
    if (answer.outcome() == ChatAnswer.Outcome.REFUSED || known == null) {
      return answer;
    }
    UUID contactId = known.contactId();
    ChatLine line =
        new ChatLine(
            0,
            contactId,
            ChatLine.Kind.CALLER,
            desk.now(),
            text,
            contactId == null ? DisclosureLevel.GENERAL_ONLY : level(transaction, contactId));
    Optional<Long> place = transaction.chats().add(known.id(), line, said.line());
    if (place.isPresent() && contactId != null) {
      new NumbersSaid(desk).hear(transaction, connector.keys(), contactId, List.of(text));
    }
    return answer;
  }

  /** The words of a verified caller have the level of the moment (P16). */
  private DisclosureLevel level(Transaction transaction, UUID contactId) {
    return transaction
        .contacts()
        .find(contactId)
        .map(contact ->
            Verification.highest(
                transaction.verifications().open(contactId, contact.staffId(), desk.now())))
        .orElse(DisclosureLevel.GENERAL_ONLY);
  }

  ChatAnswer leave(Transaction transaction, @Nullable Chat known) {
    if (known == null) {
      return ChatAnswer.refused("say.chat.unknown");
    }
    if (known.leftAt() == null && known.closedAt() == null) {
      claims.happened(transaction, known.id(), known.contactId(), ChatLine.Kind.CALLER_LEFT);
      transaction
          .chats()
          .update(ChatClaims.with(known, known.contactId(), known.seenAt(), desk.now(), null));
    }
    return ChatAnswer.TAKEN;
  }
}
