package org.tierline.store.sql;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditEvent;

/**
 * The hash of an event over all its fields and the hash before it. Each field stands after its
 * length in four bytes, big-endian; one that is missing has the length −1 and nothing after.
 */
final class AuditChain {
  static final int HASH_BYTES = 32;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private AuditChain() {}

  static byte[] hash(UUID deskId, long seq, AuditEvent event, String facts, byte[] previous) {
    AuditChain chain = new AuditChain();
    chain.key(deskId);
    chain.number(seq);
    chain.number(Columns.micros(event.at()));
    chain.text(event.action().name());
    chain.key(event.staffId());
    chain.key(event.contactId());
    chain.key(event.subject());
    chain.text(facts);
    chain.field(previous);
    try {
      return MessageDigest.getInstance("SHA-256").digest(chain.bytes.toByteArray());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java lacks SHA-256", e);
    }
  }

  private void key(@Nullable UUID key) {
    field(key == null ? null : Columns.bytes(key));
  }

  private void number(long number) {
    field(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }

  private void text(String text) {
    field(text.getBytes(StandardCharsets.UTF_8));
  }

  private void field(byte @Nullable [] field) {
    int length = field == null ? -1 : field.length;
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    if (field != null) {
      bytes.writeBytes(field);
    }
  }
}
