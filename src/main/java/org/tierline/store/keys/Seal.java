package org.tierline.store.keys;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * Seals bytes to a public key, so that only the holder of its other half opens them: a fresh X25519
 * key agrees with the public one, HKDF-SHA256 makes of it a key for this one message, AES-256-GCM
 * encrypts. What is sealed tells neither who sealed it nor to which key.
 */
public final class Seal {
  private static final byte VERSION = 1;
  private static final int NONCE_BYTES = 12;
  private static final int HEAD_BYTES = 1 + KeyPairBytes.LENGTH;
  private static final byte[] PURPOSE =
      "tierline seal 1: X25519, HKDF-SHA256, AES-256-GCM".getBytes(StandardCharsets.UTF_8);
  private static final SecureRandom RANDOM = new SecureRandom();

  private Seal() {}

  /**
   * Seals.
   *
   * @param context what the bytes are; opening with another one fails
   */
  public static byte[] seal(byte[] publicKey, byte[] context, byte[] plain) {
    KeyPairBytes fresh = KeyPairBytes.make(RANDOM);
    byte[] secret = fresh.agree(publicKey);
    byte[] keyAndNonce = derive(secret, fresh.publicKey(), publicKey);
    try {
      byte[] encrypted = Wrap.encrypt(key(keyAndNonce), nonce(keyAndNonce), context, plain);
      byte[] all = new byte[HEAD_BYTES + encrypted.length];
      all[0] = VERSION;
      System.arraycopy(fresh.publicKey(), 0, all, 1, KeyPairBytes.LENGTH);
      System.arraycopy(encrypted, 0, all, HEAD_BYTES, encrypted.length);
      return all;
    } finally {
      fresh.wipe();
      Arrays.fill(secret, (byte) 0);
      Arrays.fill(keyAndNonce, (byte) 0);
    }
  }

  /** Seals so that nobody can open it, for what must only look sealed. */
  public static byte[] sealToNobody(byte[] context, byte[] plain) {
    KeyPairBytes nobody = KeyPairBytes.make(RANDOM);
    nobody.wipe();
    return seal(nobody.publicKey(), context, plain);
  }

  /** Opens; empty if it was sealed to another key, with another context, or changed. */
  static Optional<byte[]> open(KeyPairBytes pair, byte[] context, byte[] sealed) {
    if (sealed.length < HEAD_BYTES || sealed[0] != VERSION) {
      return Optional.empty();
    }
    byte[] freshPublic = Arrays.copyOfRange(sealed, 1, HEAD_BYTES);
    byte[] secret;
    try {
      secret = pair.agree(freshPublic);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
    byte[] keyAndNonce = derive(secret, freshPublic, pair.publicKey());
    try {
      return Wrap.decrypt(
          key(keyAndNonce),
          nonce(keyAndNonce),
          context,
          Arrays.copyOfRange(sealed, HEAD_BYTES, sealed.length));
    } finally {
      Arrays.fill(secret, (byte) 0);
      Arrays.fill(keyAndNonce, (byte) 0);
    }
  }

  private static byte[] derive(byte[] secret, byte[] freshPublic, byte[] publicKey) {
    ByteArrayOutputStream purpose = new ByteArrayOutputStream();
    purpose.writeBytes(PURPOSE);
    purpose.writeBytes(freshPublic);
    purpose.writeBytes(publicKey);
    return Wrap.derive(secret, purpose.toByteArray(), Wrap.KEY_BYTES + NONCE_BYTES);
  }

  private static byte[] key(byte[] keyAndNonce) {
    return Arrays.copyOf(keyAndNonce, Wrap.KEY_BYTES);
  }

  private static byte[] nonce(byte[] keyAndNonce) {
    return Arrays.copyOfRange(keyAndNonce, Wrap.KEY_BYTES, keyAndNonce.length);
  }
}
