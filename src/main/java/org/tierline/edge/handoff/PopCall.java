package org.tierline.edge.handoff;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

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
  public static Optional<PopReply> deliver(PopFile file, byte[] body) throws IOException {
    Optional<PopAddress> address = file.read();
    if (address.isEmpty()) {
      return Optional.empty();
    }
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), address.get().port()),
          CONNECT_MILLIS);
      return talk(new PopLine(socket), address.get(), body);
    } catch (IOException nobody) {
      // The desk was ended before it could take its file away, or ends now.
      return Optional.empty();
    }
  }

  /** The token and the caller's words go only to whoever has proved to be that desk. */
  private static Optional<PopReply> talk(PopLine line, PopAddress address, byte[] body)
      throws IOException {
    byte[] chance = new byte[PopListener.NONCE / 2];
    new SecureRandom().nextBytes(chance);
    String nonce = HexFormat.of().formatHex(chance);
    line.say(PopListener.HELLO + nonce);
    String proof = address.proof(nonce);
    byte[] said = line.line(proof.length()).getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(said, proof.getBytes(StandardCharsets.UTF_8))) {
      return Optional.empty();
    }
    line.say(address.token());
    line.say(Integer.toString(body.length));
    line.send(body);
    return PopReply.ofLine(line.line(LONGEST_REPLY));
  }
}
