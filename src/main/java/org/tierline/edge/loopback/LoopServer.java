package org.tierline.edge.loopback;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens on this machine alone, for whoever can read the file that names the address and the
 * token. Whoever does not know the token hears nothing; a few are served at once, each on a thread
 * of its own, and others are turned away.
 */
public final class LoopServer implements AutoCloseable {
  private final AddressFile file;
  private final LoopAddress address;
  private final ServerSocket server;
  private final String hello;
  private final Guest guest;
  private final Semaphore places;

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
   * @param places how many are served at once
   * @param hello the first word of whoever comes
   */
  public static LoopServer open(AddressFile file, int places, String hello, Guest guest)
      throws IOException {
    ServerSocket socket = new ServerSocket(0, places, InetAddress.getLoopbackAddress());
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
          Thread.ofVirtual().start(() -> serve(socket));
        }
      } catch (IOException e) {
        if (!server.isClosed()) {
          log().warn("A connection could not be taken: {}", e.getClass().getSimpleName());
        }
      }
    }
  }

  private void serve(Socket socket) {
    boolean placed = places.tryAcquire();
    try (socket) {
      LoopLine line = new LoopLine(socket);
      if (placed && Handshake.accept(line, address, hello)) {
        guest.serve(socket, line);
      }
    } catch (IOException broken) {
      log().debug("A connection broke: {}", broken.getClass().getSimpleName());
    } catch (RuntimeException e) {
      log().error("Whoever came in could not be served", e);
    } finally {
      if (placed) {
        places.release();
      }
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
