package org.tierline.app;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tierline.edge.chat.ChatListener;
import org.tierline.edge.chat.ChatPost;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.model.Sentence;
import org.tierline.model.Topic;
import org.tierline.model.chat.ChatAnswer;
import org.tierline.model.chat.ChatEvent;
import org.tierline.model.chat.ChatLine;
import org.tierline.model.chat.ChatParcel;
import org.tierline.service.chat.ChatLink;
import org.tierline.service.contact.ConnectorSession;
import org.tierline.store.Store;

/** Joins the link to chat platforms with the chats of a store, for one connector. */
public final class ChatBridge implements AutoCloseable {
  /** After a longer stop than this, as in sleep, desks are given time to say they are there. */
  private static final Duration STOPPED = Duration.ofSeconds(30);

  private final ChatLink link;
  private final ConnectorSession connector;
  private final InstantSource clock;
  private final AtomicReference<@Nullable Instant> lastTick = new AtomicReference<>();
  private volatile boolean wasConnected;
  private @Nullable ChatListener listener;
  private Store.@Nullable Following following;

  private ChatBridge(ChatLink link, ConnectorSession connector, InstantSource clock) {
    this.link = link;
    this.connector = connector;
    this.clock = clock;
  }

  /** Begins to listen for platforms. */
  public static ChatBridge open(
      AddressFile file, InstantSource clock, Store store, ChatLink link, ConnectorSession connector)
      throws IOException {
    ChatBridge bridge = new ChatBridge(link, connector, clock);
    ChatListener listener = ChatListener.open(file, clock, bridge.new Post());
    bridge.listener = listener;
    bridge.following =
        store.follow(topics -> {
          if (topics.contains(Topic.CHATS)) {
            listener.tellSoon();
          }
        });
    return bridge;
  }

  /** The desks' side, as the platform sees it. */
  private final class Post implements ChatPost {
    @Override
    public Optional<String> take(ChatEvent event) {
      ChatAnswer answer = link.take(connector, event);
      Sentence say = answer.say();
      return say == null ? Optional.empty() : Optional.of(Words.of(language(event)).say(say));
    }

    private String language(ChatEvent event) {
      return event instanceof ChatEvent.Joined joined
          ? joined.language()
          : link.language(connector, event.chat());
    }

    @Override
    public List<Outgoing> waiting() {
      return link.waiting(connector).stream().map(ChatBridge::outgoing).toList();
    }

    @Override
    public void arrived(String chat, long line) {
      link.arrived(connector, chat, line);
    }

    @Override
    public void tick(boolean connected) {
      if (connected || wasConnected) {
        link.linked(connector, connected);
        wasConnected = connected;
      }
      Instant now = clock.instant();
      Instant before = lastTick.getAndSet(now);
      if (before != null && Duration.between(before, now).compareTo(STOPPED) < 0) {
        link.giveBackLost(connector);
      }
    }
  }

  private static ChatPost.Outgoing outgoing(ChatParcel parcel) {
    return new ChatPost.Outgoing(
        switch (parcel.kind()) {
          case AGENT -> "agentSaid";
          case AGENT_JOINED -> "agentJoined";
          case AGENT_LOST -> "agentLeft";
          case CLOSED -> "closed";
          case CALLER, EMMA, CALLER_LEFT, CALLER_BACK ->
              throw new IllegalStateException("a caller is told only of what the desk did");
        },
        parcel.externalId(),
        parcel.place(),
        parcel.kind() == ChatLine.Kind.AGENT ? parcel.text() : words(parcel));
  }

  private static String words(ChatParcel parcel) {
    String key =
        switch (parcel.kind()) {
          case AGENT_JOINED -> "say.chat.agent.joined";
          case AGENT_LOST -> "say.chat.agent.lost";
          default -> "say.chat.goodbye";
        };
    return Words.of(parcel.language()).say(Sentence.of(key));
  }

  @Override
  public void close() throws IOException {
    Store.Following follows = following;
    if (follows != null) {
      follows.close();
    }
    ChatListener listens = listener;
    if (listens != null) {
      listens.close();
    }
    if (wasConnected) {
      link.linked(connector, false);
    }
    connector.close();
  }
}
