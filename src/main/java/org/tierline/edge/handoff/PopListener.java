package org.tierline.edge.handoff;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.edge.loopback.Handshake;
import org.tierline.edge.loopback.LoopAddress;
import org.tierline.edge.loopback.LoopLine;
import org.tierline.edge.loopback.Turnstile;
import org.tierline.model.contact.HandOff;

/**
 * Takes hand-offs from programs of the same machine, for the one person at this desk: on the
 * loopback address only, from whoever knows the token in the desk's file, one a connection. What it
 * is given is taken for hostile; nothing of it gets into a log.
 */
public final class PopListener implements AutoCloseable {
  /** The longest hand-off, in bytes. */
  public static final int LONGEST = 64 * 1024;

  static final String HELLO = "tierline-pop 1 ";
  private static final int MOST = 20;
  private static final Duration WITHIN = Duration.ofSeconds(10);
  private static final int AT_ONCE = 4;
  private static final Logger LOG = LoggerFactory.getLogger(PopListener.class);

  private final AddressFile file;
  private final LoopAddress address;
  private final ServerSocket server;
  private final Function<HandOff, PopReply> receiver;
  private final Turnstile turnstile;
  private final Semaphore places = new Semaphore(AT_ONCE);

  private PopListener(
      AddressFile file,
      LoopAddress address,
      ServerSocket server,
      InstantSource clock,
      Function<HandOff, PopReply> receiver) {
    this.file = file;
    this.address = address;
    this.server = server;
    this.receiver = receiver;
    this.turnstile = new Turnstile(clock, MOST, WITHIN);
  }

  /**
   * Begins to listen and leaves the address in a file.
   *
   * @param receiver gets each hand-off, on a thread of its own
   */
  public static PopListener open(
      AddressFile file, InstantSource clock, Function<HandOff, PopReply> receiver)
      throws IOException {
    ServerSocket server = new ServerSocket(0, AT_ONCE, InetAddress.getLoopbackAddress());
    LoopAddress address = LoopAddress.at(server.getLocalPort());
    try {
      file.write(address);
    } catch (IOException e) {
      server.close();
      throw e;
    }
    PopListener listener = new PopListener(file, address, server, clock, receiver);
    Thread.ofVirtual().name("pops").start(listener::listen);
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
      if (placed) {
        answer(new LoopLine(socket));
      }
    } catch (IOException broken) {
      LOG.debug("A connection broke: {}", broken.getClass().getSimpleName());
    } catch (RuntimeException e) {
      LOG.error("A hand-off could not be taken", e);
    } finally {
      if (placed) {
        places.release();
      }
    }
  }

  /** Whoever does not know the token hears nothing about it. */
  private void answer(LoopLine line) throws IOException {
    if (Handshake.accept(line, address, HELLO)) {
      line.say(reply(line).line());
    }
  }

  private PopReply reply(LoopLine line) throws IOException {
    String length = line.line(7);
    if (!length.matches("[1-9][0-9]{0,6}") || Integer.parseInt(length) > LONGEST) {
      return PopReply.refused("it is longer than 64 KiB, or its length is none");
    }
    // Read before it is refused: what is left unread would break the connection, and the answer.
    byte[] body = line.body(Integer.parseInt(length));
    if (!turnstile.pass()) {
      return PopReply.of(PopReply.Kind.BUSY);
    }
    try {
      return receiver.apply(
          HandOffFile.read(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString()));
    } catch (CharacterCodingException _) {
      return PopReply.refused("it is no UTF-8");
    } catch (IllegalArgumentException wrong) {
      return PopReply.refused(String.valueOf(wrong.getMessage()));
    }
  }

  /** The desk takes none any more, and its file is gone. */
  @Override
  public void close() throws IOException {
    server.close();
    file.remove(address);
  }
}
