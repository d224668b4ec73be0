package org.tierline.edge.loopback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * How a desk and a program of the same machine learn that the other has read the same file. The
 * token goes only to whoever has proved to know it; whoever does not know it hears nothing.
 */
public final class Handshake {
  /** How many characters are drawn by chance. */
  public static final int NONCE = 32;

  private Handshake() {}

  /**
   * The desk's end.
   *
   * @param hello how the program's first line begins
   * @return whether the program knows the token; if not, it was told nothing of use
   */
  public static boolean accept(LoopLine line, LoopAddress address, String hello)
      throws IOException {
    String said = line.line(hello.length() + NONCE);
    if (!said.startsWith(hello)
        || !said.substring(hello.length()).matches("[0-9a-f]{" + NONCE + "}")) {
      return false;
    }
    line.say(address.proof(said.substring(hello.length())));
    return isSame(line.line(address.token().length()), address.token());
  }

  /** The program's end; false if what listens there is not that desk. */
  public static boolean offer(LoopLine line, LoopAddress address, String hello) throws IOException {
    byte[] chance = new byte[NONCE / 2];
    new SecureRandom().nextBytes(chance);
    String nonce = HexFormat.of().formatHex(chance);
    line.say(hello + nonce);
    String proof = address.proof(nonce);
    if (!isSame(line.line(proof.length()), proof)) {
      return false;
    }
    line.say(address.token());
    return true;
  }

  /** Takes the same time wherever the first wrong character stands. */
  private static boolean isSame(String said, String expected) {
    return MessageDigest.isEqual(
        said.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }
}
