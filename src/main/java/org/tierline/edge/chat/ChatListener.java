package org.tierline.edge.chat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.edge.loopback.Handshake;
import org.tierline.edge.loopback.LoopAddress;
import org.tierline.edge.loopback.LoopLine;

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

  private final AddressFile file;
  private final LoopAddress address;
  private final ServerSocket server;
  private final InstantSource clock;
  private final ChatPost post;
  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Set<ChatConnection> connections = ConcurrentHashMap.newKeySet();
  private final Thread ticking;

  private ChatListener(
      AddressFile file,
      LoopAddress address,
      ServerSocket server,
      InstantSource clock,
      ChatPost post) {
    this.file = file;
    this.address = address;
    this.server = server;
    this.clock = clock;
    this.post = post;
    this.ticking = Thread.ofVirtual().name("chat tick").unstarted(this::tick);
  }

  /** Begins to listen and leaves the address in a file. */
  public static ChatListener open(AddressFile file, InstantSource clock, ChatPost post)
      throws IOException {
    ServerSocket server = new ServerSocket(0, AT_ONCE, InetAddress.getLoopbackAddress());
    LoopAddress address = LoopAddress.at(server.getLocalPort());
    try {
      file.write(address);
    } catch (IOException e) {
      server.close();
      throw e;
    }
    ChatListener listener = new ChatListener(file, address, server, clock, post);
    Thread.ofVirtual().name("chats").start(listener::listen);
    listener.ticking.start();
    return listener;
  }

  private void listen() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        if (!server.isClosed()) {
          LOG.warn("A connection could not be taken: {}", e.getClass().getSimpleName());
        }
      }
    }
  }

  private void serve(Socket socket) {
    boolean placed = places.tryAcquire();
    try (socket) {
      if (placed && Handshake.accept(new LoopLine(socket), address, HELLO)) {
        speak(new ChatConnection(socket, post, clock));
      }
    } catch (IOException broken) {
      LOG.debug("A connection broke: {}", broken.getClass().getSimpleName());
    } catch (RuntimeException e) {
      LOG.error("A chat platform could not be served: {}", e.getClass().getSimpleName());
    } finally {
      if (placed) {
        places.release();
      }
    }
  }

  private void speak(ChatConnection connection) throws IOException {
    connections.add(connection);
    try (connection) {
      post.tick(true);
      connection.serve();
    } finally {
      connections.remove(connection);
      // After the end nothing is kept any more: the store may be closed already.
      if (!server.isClosed()) {
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
      while (!server.isClosed()) {
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
    server.close();
    ticking.interrupt();
    connections.forEach(ChatConnection::close);
    file.remove(address);
  }
}
