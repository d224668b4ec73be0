package org.tierline.service.chat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.chat.Chat;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.chat.ChatSent;
import org.tierline.model.chat.ChatView;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.model.privacy.Verification;
import org.tierline.policy.chat.ChatRule;
import org.tierline.policy.contact.TypedText;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.privacy.OutboundCheck;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** The chat of a contact, for the person who has the contact. */
public final class Chats {
  private final Desk desk;
  private final OutboundCheck check;
  private final ReadableLines readable;

  /** The chats of a desk's store. */
  public Chats(Desk desk, OutboundCheck check) {
    this.desk = desk;
    this.check = check;
    this.readable = new ReadableLines(desk);
  }

  /**
   * What was written so far; empty if the contact never had a chat, or the desk is locked. Words of
   * an earlier contact keep its level and protection (P16).
   *
   * @param before only lines before this place
   * @param limit at most so many, the newest of them
   */
  public Optional<ChatView> of(StaffSession session, UUID contactId, long before, int limit) {
    if (!StillIn.atDesk(session)) {
      return Optional.empty();
    }
    return desk.store()
        .read(transaction ->
            OwnContact.find(transaction, session, contactId)
                .flatMap(contact -> transaction.chats().ofContact(contact.id()))
                .map(chat -> view(transaction, session, chat, contactId, before, limit)));
  }

  private ChatView view(
      Transaction transaction,
      StaffSession session,
      Chat chat,
      UUID contactId,
      long before,
      int limit) {
    List<ChatLine> lines =
        new ArrayList<>(transaction.chats().lines(chat.id(), contactId, before, limit + 1));
    boolean more = lines.size() > limit;
    if (more) {
      lines.removeLast();
    }
    return new ChatView(
        ChatRule.state(chat, contactId.equals(chat.contactId())),
        readable.in(transaction, session, contactId, lines.reversed()),
        more,
        transaction
            .chats()
            .isLinked(chat.connectorId(), desk.now().minus(ChatRule.SIGN.multipliedBy(2))));
  }

  /**
   * Sends a line to the caller, if the check of what leaves lets it (P12): what was verified in the
   * conversation may be said there, up to the level of the channel (P2). It waits for the platform
   * if that is not connected.
   */
  public ChatSent say(StaffSession session, UUID contactId, String typed) {
    if (!StillIn.atDesk(session)) {
      return refused("say.desk.locked", "P10");
    }
    String text = TypedText.lines(typed).strip();
    return desk.store()
        .write(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
          Optional<Chat> chat = transaction.chats().heldBy(contactId);
          Optional<ChatSent> refusal = refusal(transaction, contact, chat, text);
          return refusal.orElseGet(
              () -> send(transaction, session, chat.orElseThrow().id(), contactId, text));
        });
  }

  private static Optional<ChatSent> refusal(
      Transaction transaction, Contact contact, Optional<Chat> chat, String text) {
    if (chat.isEmpty()) {
      return Optional.of(refused("say.chat.desk.lost"));
    }
    if (contact.state() != ContactState.OPEN || chat.get().closedAt() != null) {
      return Optional.of(refused("say.chat.desk.over"));
    }
    if (chat.get().leftAt() != null) {
      return Optional.of(refused("say.chat.desk.left"));
    }
    if (text.isEmpty()) {
      return Optional.of(refused("say.chat.desk.empty"));
    }
    return ChatRule.length(text, transaction.chats().countLines(chat.get().id()))
        .map(Chats::refused);
  }

  private ChatSent send(
      Transaction transaction, StaffSession session, UUID chatId, UUID contactId, String text) {
    OutboundAnswer found =
        check.checked(
            transaction,
            session,
            contactId,
            new OutboundDraft(MessageChannel.LIVE_CHAT, null, text));
    if (found.outcome() == OutboundAnswer.Outcome.BLOCKED) {
      return new ChatSent.Blocked(found);
    }
    DisclosureLevel level =
        Verification.highest(transaction.verifications().open(contactId, session.id(), desk.now()));
    ChatLine line = new ChatLine(0, contactId, ChatLine.Kind.AGENT, desk.now(), text, level);
    long place = transaction.chats().add(chatId, line, null).orElseThrow();
    return new ChatSent.Gone(new ChatLine(place, contactId, line.kind(), line.at(), text, level));
  }

  /**
   * The desk that has these contacts is there: their callers need not wait for somebody else. A
   * locked desk gives no sign.
   */
  public void stillHere(StaffSession session, Collection<UUID> contactIds) {
    if (!StillIn.atDesk(session) || contactIds.isEmpty()) {
      return;
    }
    desk.store()
        .write(transaction -> {
          transaction
              .chats()
              .seen(
                  contactIds.stream()
                      .filter(id -> OwnContact.find(transaction, session, id).isPresent())
                      .toList(),
                  desk.now());
          return true;
        });
  }

  private static ChatSent refused(String key, String... rules) {
    return new ChatSent.Refused(Sentence.of(key), List.of(rules));
  }
}
