package org.tierline.service.escalation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.contact.Channel;
import org.tierline.model.escalation.CallbackStory.Kind;
import org.tierline.model.escalation.CallbackStory.Told;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.store.Transaction;

/** What was written in the chat of a contact, as a part of the story that follows from it (E7). */
final class ToldChat {
  private static final int MOST = 100;

  private final List<ChatLine> lines;

  private ToldChat(List<ChatLine> lines) {
    this.lines = lines;
  }

  /** The newest lines up to the last of a contact; none where it had no chat. */
  static ToldChat of(Transaction transaction, UUID contactId) {
    return new ToldChat(
        transaction
            .chats()
            .ofContact(contactId)
            .map(chat -> transaction.chats().lines(chat.id(), contactId, Long.MAX_VALUE, MOST))
            .orElse(List.of())
            .reversed());
  }

  /** The contacts in which these lines were written. */
  List<UUID> contacts() {
    return lines.stream().map(ChatLine::contactId).flatMap(Stream::ofNullable).toList();
  }

  /**
   * Those that may be read; a line has the level of its moment (P16).
   *
   * @param readable the contacts whose words may be read
   * @param inHand whether the reader has the caller in hand
   */
  List<Told> told(Set<UUID> readable, boolean inHand) {
    return lines.stream()
        .filter(line -> !line.text().isEmpty())
        .filter(line -> line.contactId() != null && readable.contains(line.contactId()))
        .filter(line -> inHand || line.level() == DisclosureLevel.GENERAL_ONLY)
        .map(line ->
            new Told(line.at(), kind(line.kind()), null, Channel.LIVE_CHAT, null, line.text()))
        .toList();
  }

  private static Kind kind(ChatLine.Kind kind) {
    return switch (kind) {
      case AGENT -> Kind.CHAT_DESK;
      case EMMA -> Kind.CHAT_EMMA;
      case CALLER, AGENT_JOINED, AGENT_LOST, CALLER_LEFT, CALLER_BACK, CLOSED -> Kind.CHAT_CALLER;
    };
  }
}
