package org.tierline.store.keys;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id, version 19: derives keys, and writes and checks hashes in the usual encoded form. */
final class Argon2id {
  static final int HASH_BYTES = 32;
  private static final int MOST_BYTES_A_CHARACTER = 3;
  private static final Pattern ENCODED =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,4}),p=(\\d{1,2})"
              + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

  private Argon2id() {}

  static byte[] derive(char[] password, byte[] salt, Cost cost, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memoryKib())
            .withIterations(cost.iterations())
            .withParallelism(cost.lanes())
            .withSalt(salt)
            .build());
    byte[] secret = utf8(password);
    try {
      byte[] derived = new byte[length];
      generator.generateBytes(secret, derived);
      return derived;
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  static String hash(char[] password, byte[] salt, Cost cost) {
    return encoded(salt, cost, derive(password, salt, cost, HASH_BYTES));
  }

  static String encoded(byte[] salt, Cost cost, byte[] hash) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m="
        + cost.memoryKib()
        + ",t="
        + cost.iterations()
        + ",p="
        + cost.lanes()
        + "$"
        + base64.encodeToString(salt)
        + "$"
        + base64.encodeToString(hash);
  }

  static boolean fits(char[] password, String encoded) {
    Matcher parts = ENCODED.matcher(encoded);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no Argon2id hash");
    }
    Cost cost =
        new Cost(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)));
    byte[] salt = Base64.getDecoder().decode(parts.group(4));
    byte[] hash = Base64.getDecoder().decode(parts.group(5));
    return MessageDigest.isEqual(hash, derive(password, salt, cost, hash.length));
  }

  private static byte[] utf8(char[] password) {
    ByteBuffer encoded = ByteBuffer.allocate(password.length * MOST_BYTES_A_CHARACTER);
    StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .encode(CharBuffer.wrap(password), encoded, true);
    byte[] bytes = Arrays.copyOf(encoded.array(), encoded.position());
    Arrays.fill(encoded.array(), (byte) 0);
    return bytes;
  }
}
