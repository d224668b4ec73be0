package org.tierline.service.chat;

import java.util.List;
import org.tierline.model.chat.Chat;
import org.tierline.model.chat.ChatAnswer;
import org.tierline.model.chat.ChatEvent;
import org.tierline.model.chat.ChatParcel;
import org.tierline.policy.chat.ChatRule;
import org.tierline.service.Desk;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.service.contact.HandOffs;
import org.tierline.service.mail.Sender;
import org.tierline.store.Transaction;

/**
 * What a chat platform and the desks tell each other through the store. A waiting chat is a
 * hand-off as any other: seen by all desks, taken by one.
 */
public final class ChatLink {
  private static final ChatAnswer NOT_LET_IN = ChatAnswer.refused("say.chat.notLetIn");
  private static final int MOST_AT_ONCE = 2_000;

  private final Desk desk;
  private final ChatArrivals arrivals;
  private final ChatClaims claims;

  /** The chats of a desk's store. */
  public ChatLink(Desk desk, HandOffs handOffs) {
    this.desk = desk;
    this.claims = new ChatClaims(desk);
    this.arrivals = new ChatArrivals(desk, handOffs, claims);
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
            case ChatEvent.Joined joined -> arrivals.join(transaction, connector, joined, known);
            case ChatEvent.Said said -> arrivals.say(transaction, connector, said, known);
            case ChatEvent.Left _ -> arrivals.leave(transaction, known);
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

  private static boolean maySpeak(Transaction transaction, ConnectorSession connector) {
    return new Sender.Machine(connector).maySend(transaction);
  }
}
