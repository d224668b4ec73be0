package org.tierline.service.chat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.chat.Chat;
import org.tierline.model.chat.ChatAnswer;
import org.tierline.model.chat.ChatEvent;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.chat.ChatParcel;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.HandOff;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Verification;
import org.tierline.policy.chat.ChatRule;
import org.tierline.policy.contact.LiveHours;
import org.tierline.policy.contact.TypedText;
import org.tierline.service.Desk;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.contact.HandOffs;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.mail.Sender;
import org.tierline.store.Transaction;

/**
 * What a chat platform and the desks tell each other through the store. A waiting chat is a
 * hand-off as any other: seen by all desks, taken by one.
 */
public final class ChatLink {
  private static final ChatAnswer NOT_LET_IN = ChatAnswer.refused("say.chat.notLetIn");
  private static final String EMMA = "emma";
  private static final int MOST_AT_ONCE = 2_000;

  private final Desk desk;
  private final HandOffs handOffs;
  private final ChatClaims claims;

  /** The chats of a desk's store. */
  public ChatLink(Desk desk, HandOffs handOffs) {
    this.desk = desk;
    this.handOffs = handOffs;
    this.claims = new ChatClaims(desk);
  }

  /** Takes what a platform tells; the same again changes nothing. */
  public ChatAnswer take(ConnectorSession connector, ChatEvent event) {
    return desk.store()
        .write(transaction -> {
          if (!maySpeak(transaction, connector)) {
            return NOT_LET_IN;
          }
          Chat known = transaction.chats().find(connector.id(), event.chat()).orElse(null);
          return switch (event) {
            case ChatEvent.Joined joined -> join(transaction, connector, joined, known);
            case ChatEvent.Said said -> say(transaction, connector, said, known);
            case ChatEvent.Left _ -> leave(transaction, known);
          };
        });
  }

  /** What the platform is still to be told, in the order of each chat; nothing if it may not. */
  public List<ChatParcel> waiting(ConnectorSession connector) {
    return desk.store()
        .read(transaction ->
            maySpeak(transaction, connector)
                ? transaction.chats().waiting(connector.id(), MOST_AT_ONCE)
                : List.of());
  }

  /** The language of a chat of the platform, ISO 639-1; English if there is none of that name. */
  public String language(ConnectorSession connector, String chat) {
    return desk.store()
        .read(transaction ->
            transaction.chats().find(connector.id(), chat).map(Chat::language).orElse("en"));
  }

  /** The platform has a line of one of its chats. */
  public void arrived(ConnectorSession connector, String chat, long place) {
    desk.store()
        .write(transaction -> {
          transaction
              .chats()
              .find(connector.id(), chat)
              .ifPresent(known -> transaction.chats().arrived(known.id(), place));
          return true;
        });
  }

  /** Whether the platform is connected now; to be told again every few seconds while it is. */
  public void linked(ConnectorSession connector, boolean connected) {
    desk.store()
        .write(transaction -> {
          if (maySpeak(transaction, connector)) {
            transaction.chats().link(connector.id(), connected, desk.now());
          }
          return true;
        });
  }

  /**
   * Callers whose desk gave no sign for too long wait again.
   *
   * @return how many
   */
  public int giveBackLost(ConnectorSession connector) {
    boolean any =
        desk.store()
            .read(transaction ->
                maySpeak(transaction, connector)
                    && !transaction
                        .chats()
                        .unseenSince(desk.now().minus(ChatRule.PATIENCE))
                        .isEmpty());
    return any ? desk.store().write(claims::giveBackLost) : 0;
  }

  private ChatAnswer join(
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
      UUID id = handOffs.deliver(transaction, connector, handOff(joined), false);
      transaction
          .chats()
          .insert(
              new Chat(
                  id, connector.id(), joined.chat(), joined.language(), null, null, null, null));
      joined.transcript().forEach(line -> keepBefore(transaction, id, line));
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
                TypedText.lines(line.text()).strip(),
                DisclosureLevel.GENERAL_ONLY),
            null);
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
        Map.of(),
        List.of(),
        joined.transcript(),
        desk.now());
  }

  private ChatAnswer say(
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
        .flatMap(contact ->
            transaction.verifications().open(contactId, contact.staffId(), desk.now()).stream()
                .map(Verification::level)
                .max(Comparator.naturalOrder()))
        .orElse(DisclosureLevel.GENERAL_ONLY);
  }

  private ChatAnswer leave(Transaction transaction, @Nullable Chat known) {
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

  private static boolean maySpeak(Transaction transaction, ConnectorSession connector) {
    return new Sender.Machine(connector).maySend(transaction);
  }
}
