package org.tierline.edge.handoff;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Optional;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.edge.loopback.Handshake;
import org.tierline.edge.loopback.LoopAddress;
import org.tierline.edge.loopback.LoopLine;

/** Brings a hand-off to a desk that runs on the same machine. */
public final class PopCall {
  private static final int CONNECT_MILLIS = 2_000;
  private static final int LONGEST_REPLY = 1_000;

  private PopCall() {}

  /**
   * Delivers one.
   *
   * @param body at most {@link PopListener#LONGEST} bytes
   * @return what the desk said; empty if none listens there, or what listens is not that desk
   */
  public static Optional<PopReply> deliver(AddressFile file, byte[] body) throws IOException {
    Optional<LoopAddress> address = file.read();
    if (address.isEmpty()) {
      return Optional.empty();
    }
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), address.get().port()),
          CONNECT_MILLIS);
      return talk(new LoopLine(socket), address.get(), body);
    } catch (IOException nobody) {
      // The desk was ended before it could take its file away, or ends now.
      return Optional.empty();
    }
  }

  /** The token and the caller's words go only to whoever has proved to be that desk. */
  private static Optional<PopReply> talk(LoopLine line, LoopAddress address, byte[] body)
      throws IOException {
    if (!Handshake.offer(line, address, PopListener.HELLO)) {
      return Optional.empty();
    }
    line.say(Integer.toString(body.length));
    line.send(body);
    return PopReply.ofLine(line.line(LONGEST_REPLY));
  }
}
