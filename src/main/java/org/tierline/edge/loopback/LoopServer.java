package org.tierline.edge.loopback;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens on this machine alone, for whoever can read the file that names the address and the
 * token. Whoever does not know the token hears nothing, and keeps nobody out: of too many strangers
 * the one who has waited longest is dropped. Of those who know it a few are served at once, each on
 * a thread of its own; others wait a moment and are then turned away.
 */
public final class LoopServer implements AutoCloseable {
  /** How many may be there who have not shown yet that they know the token. */
  private static final int STRANGERS = 64;

  /** How long one who knows the token waits for a place; less than the patience of its line. */
  private static final Duration FOR_A_PLACE = Duration.ofSeconds(3);

  private final AddressFile file;
  private final LoopAddress address;
  private final ServerSocket server;
  private final String hello;
  private final Guest guest;
  private final Semaphore places;

  /** In the order in which they came; guarded by itself. */
  private final SequencedSet<Socket> strangers = new LinkedHashSet<>();

  /** What is done with one who came in. */
  @FunctionalInterface
  public interface Guest {
    /**
     * Serves one; the connection is closed afterwards.
     *
     * @param line the same connection, read line by line
     */
    void serve(Socket socket, LoopLine line) throws IOException;
  }

  private LoopServer(AddressFile file, ServerSocket server, int places, String hello, Guest guest) {
    this.file = file;
    this.server = server;
    this.address = LoopAddress.at(server.getLocalPort());
    this.places = new Semaphore(places);
    this.hello = hello;
    this.guest = guest;
  }

  /**
   * Begins to listen and leaves the address in a file.
   *
   * @param places how many who know the token are served at once
   * @param hello the first word of whoever comes
   */
  public static LoopServer open(AddressFile file, int places, String hello, Guest guest)
      throws IOException {
    ServerSocket socket = new ServerSocket(0, STRANGERS, InetAddress.getLoopbackAddress());
    LoopServer server = new LoopServer(file, socket, places, hello, guest);
    try {
      file.write(server.address);
    } catch (IOException e) {
      socket.close();
      throw e;
    }
    Thread.ofVirtual().name(hello).start(server::listen);
    return server;
  }

  private void listen() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        if (server.isClosed()) {
          // A virtual thread in accept may still be given one who came after the end.
          socket.close();
        } else {
          seat(socket);
          Thread.ofVirtual().start(() -> serve(socket));
        }
      } catch (IOException e) {
        if (!server.isClosed()) {
          log().warn("A connection could not be taken: {}", e.getClass().getSimpleName());
        }
      }
    }
  }

  /** The one who has waited longest is most likely one who will never say anything. */
  private void seat(Socket socket) throws IOException {
    Socket dropped = null;
    synchronized (strangers) {
      strangers.add(socket);
      if (strangers.size() > STRANGERS) {
        dropped = strangers.removeFirst();
      }
    }
    if (dropped != null) {
      dropped.close();
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      LoopLine line = new LoopLine(socket);
      if (isKnown(socket, line)) {
        place(socket, line);
      }
    } catch (IOException broken) {
      log().debug("A connection broke: {}", broken.getClass().getSimpleName());
    } catch (RuntimeException e) {
      log().error("Whoever came in could not be served", e);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isKnown(Socket socket, LoopLine line) throws IOException {
    try {
      return Handshake.accept(line, address, hello);
    } finally {
      synchronized (strangers) {
        strangers.remove(socket);
      }
    }
  }

  private void place(Socket socket, LoopLine line) throws IOException, InterruptedException {
    if (!places.tryAcquire(FOR_A_PLACE.toMillis(), TimeUnit.MILLISECONDS)) {
      return;
    }
    try {
      guest.serve(socket, line);
    } finally {
      places.release();
    }
  }

  /** Whether nobody is let in any more. */
  public boolean isClosed() {
    return server.isClosed();
  }

  /** Lets in nobody any more, and takes the file away. */
  @Override
  public void close() throws IOException {
    server.close();
    file.remove(address);
  }

  /** Not kept, so that no log is made ready before the first window shows. */
  private static Logger log() {
    return LoggerFactory.getLogger(LoopServer.class);
  }
}
