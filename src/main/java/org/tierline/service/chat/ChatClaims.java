package org.tierline.service.chat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.chat.Chat;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.policy.chat.ChatRule;
import org.tierline.service.Desk;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.store.Transaction;
import org.tierline.store.keys.KeyRing;

/** Which contact has a chat: within the transaction of whatever changes that. */
public final class ChatClaims {
  private final Desk desk;

  /** The claims of a desk's store. */
  public ChatClaims(Desk desk) {
    this.desk = desk;
  }

  /**
   * Somebody took a hand-off: if it is a chat, their contact has it, and hears what the caller
   * wrote while nobody had it (P7).
   */
  public void taken(Transaction transaction, KeyRing keys, UUID handOffId, UUID contactId) {
    transaction
        .chats()
        .find(handOffId)
        .ifPresent(chat -> {
          List<String> texts =
              transaction.chats().beforeAnyContact(chat.id()).stream().map(ChatLine::text).toList();
          transaction.chats().giveLinesTo(chat.id(), contactId);
          transaction.chats().update(with(chat, contactId, desk.now(), chat.leftAt(), null));
          happened(transaction, chat.id(), contactId, ChatLine.Kind.AGENT_JOINED);
          new NumbersSaid(desk).hear(transaction, keys, contactId, texts);
        });
  }

  /** Whoever had a chat leaves it to another contact of the same caller. */
  public void moved(Transaction transaction, UUID fromContactId, UUID toContactId) {
    transaction
        .chats()
        .heldBy(fromContactId)
        .filter(chat -> chat.closedAt() == null)
        .ifPresent(chat -> {
          transaction.chats().update(with(chat, toContactId, desk.now(), chat.leftAt(), null));
          happened(transaction, chat.id(), toContactId, ChatLine.Kind.AGENT_JOINED);
        });
  }

  /** A contact is over: whoever is in its chat is told so. */
  public void ended(Transaction transaction, UUID contactId) {
    transaction
        .chats()
        .heldBy(contactId)
        .filter(chat -> chat.closedAt() == null)
        .ifPresent(chat -> {
          transaction
              .chats()
              .update(with(chat, contactId, chat.seenAt(), chat.leftAt(), desk.now()));
          happened(transaction, chat.id(), contactId, ChatLine.Kind.CLOSED);
        });
  }

  /**
   * Callers whose desk gave no sign for too long wait again, for whoever takes them next.
   *
   * @return how many
   */
  int giveBackLost(Transaction transaction) {
    List<Chat> lost =
        transaction.chats().unseenSince(desk.now().minus(ChatRule.PATIENCE)).stream()
            .filter(chat -> ChatRule.isLost(chat, desk.now()))
            .toList();
    for (Chat chat : lost) {
      happened(transaction, chat.id(), chat.contactId(), ChatLine.Kind.AGENT_LOST);
      transaction.chats().update(with(chat, null, null, null, null));
      transaction.handOffs().giveBack(chat.id());
      transaction
          .audit()
          .append(
              new AuditEvent(
                  desk.now(),
                  AuditAction.CHAT_GIVEN_BACK,
                  null,
                  chat.contactId(),
                  chat.id(),
                  Map.of()));
    }
    return lost.size();
  }

  void happened(
      Transaction transaction, UUID chatId, @Nullable UUID contactId, ChatLine.Kind kind) {
    transaction
        .chats()
        .add(
            chatId,
            new ChatLine(0, contactId, kind, desk.now(), "", DisclosureLevel.GENERAL_ONLY),
            null);
  }

  static Chat with(
      Chat chat,
      @Nullable UUID contactId,
      @Nullable Instant seenAt,
      @Nullable Instant leftAt,
      @Nullable Instant closedAt) {
    return new Chat(
        chat.id(),
        chat.connectorId(),
        chat.externalId(),
        chat.language(),
        contactId,
        seenAt,
        leftAt,
        closedAt);
  }
}
