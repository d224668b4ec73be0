package org.tierline.edge.chat;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.edge.loopback.LoopLine;
import org.tierline.edge.loopback.LoopServer;

/**
 * Where chat platforms of the same machine reach the desks: on the loopback address only, for
 * whoever knows the token in the file. What it is given is taken for hostile; nothing of it gets
 * into a log. How to speak with it stands in {@code docs/live-chat.md}.
 */
public final class ChatListener implements AutoCloseable {
  static final String HELLO = "tierline-chat 1 ";
  private static final int AT_ONCE = 8;
  private static final Duration TICK = Duration.ofSeconds(10);
  private static final Logger LOG = LoggerFactory.getLogger(ChatListener.class);

  private final LoopServer server;
  private final InstantSource clock;
  private final ChatPost post;
  private final Set<ChatConnection> connections = ConcurrentHashMap.newKeySet();
  private final Thread ticking;
  private volatile boolean closed;

  private ChatListener(AddressFile file, InstantSource clock, ChatPost post) throws IOException {
    this.clock = clock;
    this.post = post;
    this.ticking = Thread.ofVirtual().name("chat tick").unstarted(this::tick);
    this.server = LoopServer.open(file, AT_ONCE, HELLO, this::speak);
  }

  /** Begins to listen and leaves the address in a file. */
  public static ChatListener open(AddressFile file, InstantSource clock, ChatPost post)
      throws IOException {
    ChatListener listener = new ChatListener(file, clock, post);
    listener.ticking.start();
    return listener;
  }

  private void speak(Socket socket, LoopLine line) throws IOException {
    ChatConnection connection = new ChatConnection(socket, post, clock);
    connections.add(connection);
    try (connection) {
      post.tick(true);
      connection.serve();
    } finally {
      connections.remove(connection);
      // After the end nothing is kept any more: the store may be closed already.
      if (!closed) {
        post.tick(!connections.isEmpty());
      }
    }
  }

  /** Something may wait for the platforms. */
  public void tellSoon() {
    connections.forEach(ChatConnection::tellSoon);
  }

  private void tick() {
    try {
      while (!closed) {
        connections.stream().filter(ChatConnection::isStuck).forEach(ChatConnection::close);
        try {
          post.tick(!connections.isEmpty());
        } catch (RuntimeException e) {
          // Tried again at the next tick: a store that is busy is no end of the link.
          LOG.warn("The state of the link could not be kept: {}", e.getClass().getSimpleName());
        }
        Thread.sleep(TICK);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** The platforms are left, and the file is gone. */
  @Override
  public void close() throws IOException {
    closed = true;
    server.close();
    ticking.interrupt();
    connections.forEach(ChatConnection::close);
  }
}
