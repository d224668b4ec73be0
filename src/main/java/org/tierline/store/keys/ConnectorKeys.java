package org.tierline.store.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the store keeps of a connector's token. The token is 32 random bytes, so that nobody can
 * guess it and it needs no slow hash; it is shown once and kept nowhere.
 *
 * @param mark tells the right token from others
 * @param digestKey the key of digests, wrapped with the token
 */
// Made from a row and asked once; never compared, never in a set.
@SuppressWarnings("ArrayRecordComponent")
public record ConnectorKeys(byte[] mark, byte[] digestKey) {
  private static final byte[] MARK = name("mark");
  private static final byte[] DIGEST = name("digest key");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A fresh token, as it is shown. */
  public static String newToken() {
    return HexFormat.of().formatHex(randomBytes());
  }

  /** The keys of a connector with a token, made by somebody who holds the key of digests. */
  public static ConnectorKeys of(String token, KeyRing maker) {
    byte[] secret = HexFormat.of().parseHex(token);
    byte[] digestKey = maker.digestKey();
    byte[] wrapping = Wrap.derive(secret, DIGEST, Wrap.KEY_BYTES);
    try {
      return new ConnectorKeys(
          Wrap.derive(secret, MARK, Wrap.KEY_BYTES),
          Wrap.wrap(wrapping, DIGEST, digestKey, RANDOM));
    } finally {
      Arrays.fill(digestKey, (byte) 0);
      Arrays.fill(wrapping, (byte) 0);
      Arrays.fill(secret, (byte) 0);
    }
  }

  /**
   * The ring of the connector: it makes digests and opens no record.
   *
   * @return empty if this is not its token
   */
  public Optional<KeyRing> open(String token) {
    if (!token.matches("[0-9a-fA-F]{64}")) {
      return Optional.empty();
    }
    byte[] secret = HexFormat.of().parseHex(token);
    byte[] wrapping = Wrap.derive(secret, DIGEST, Wrap.KEY_BYTES);
    try {
      return MessageDigest.isEqual(mark, Wrap.derive(secret, MARK, Wrap.KEY_BYTES))
          ? Wrap.unwrap(wrapping, DIGEST, digestKey)
              .map(digests -> new KeyRing(randomBytes(), digests, null, null))
          : Optional.empty();
    } finally {
      Arrays.fill(wrapping, (byte) 0);
      Arrays.fill(secret, (byte) 0);
    }
  }

  private static byte[] randomBytes() {
    byte[] bytes = new byte[Wrap.KEY_BYTES];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static byte[] name(String purpose) {
    return ("tierline connector " + purpose).getBytes(StandardCharsets.UTF_8);
  }
}
