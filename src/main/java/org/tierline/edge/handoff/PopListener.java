package org.tierline.edge.handoff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.edge.loopback.LoopLine;
import org.tierline.edge.loopback.LoopServer;
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

  private final LoopServer server;
  private final Function<HandOff, PopReply> receiver;
  private final Turnstile turnstile;

  private PopListener(AddressFile file, InstantSource clock, Function<HandOff, PopReply> receiver)
      throws IOException {
    this.receiver = receiver;
    this.turnstile = new Turnstile(clock, MOST, WITHIN);
    this.server =
        LoopServer.open(file, AT_ONCE, HELLO, (socket, line) -> line.say(reply(line).line()));
  }

  /**
   * Begins to listen and leaves the address in a file.
   *
   * @param receiver gets each hand-off, on a thread of its own
   */
  public static PopListener open(
      AddressFile file, InstantSource clock, Function<HandOff, PopReply> receiver)
      throws IOException {
    return new PopListener(file, clock, receiver);
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
  }
}
