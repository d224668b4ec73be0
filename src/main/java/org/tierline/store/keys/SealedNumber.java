package org.tierline.store.keys;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A number as it was said, sealed for whoever may know of its case. It is sealed as what it is, so
 * that whoever opens a number opens no record by the same door.
 */
public final class SealedNumber {
  private SealedNumber() {}

  /**
   * Seals a number to a public key.
   *
   * @param of the row it stands in; moved to another it does not open
   */
  public static byte[] seal(byte[] publicKey, UUID of, String number) {
    return Seal.seal(publicKey, context(of), number.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] context(UUID of) {
    return ("number of " + of).getBytes(StandardCharsets.UTF_8);
  }
}
