package org.tierline.edge.loopback;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Where a desk listens on this machine, and what whoever talks to it must know.
 *
 * @param port on the loopback address
 * @param token 64 hexadecimal digits, drawn anew whenever the desk begins to listen
 */
public record LoopAddress(int port, String token) {
  /** At a port, with a token that is drawn now. */
  public static LoopAddress at(int port) {
    byte[] token = new byte[32];
    new SecureRandom().nextBytes(token);
    return new LoopAddress(port, HexFormat.of().formatHex(token));
  }

  /** What only a desk with this token can answer to something that was drawn by chance. */
  public String proof(String nonce) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(token), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(nonce.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java makes such a proof", e);
    }
  }

  /** Says nothing: the token is a secret. */
  @Override
  public String toString() {
    return "LoopAddress";
  }
}
