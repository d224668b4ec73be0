package org.tierline.store.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * Fields as one run of bytes in which none can run into another: each stands after its length in
 * four bytes, big-endian; one that is missing has the length −1 and nothing after.
 */
final class Fields {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  Fields bytes(byte @Nullable [] field) {
    int length = field == null ? -1 : field.length;
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    if (field != null) {
      bytes.writeBytes(field);
    }
    return this;
  }

  /** Eight bytes, big-endian. */
  Fields number(long number) {
    return bytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }

  Fields text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] joined() {
    return bytes.toByteArray();
  }

  byte[] sha256() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(joined());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java lacks SHA-256", e);
    }
  }
}
