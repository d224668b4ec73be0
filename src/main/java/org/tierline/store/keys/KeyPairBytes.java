package org.tierline.store.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KeyAgreement;

/** X25519 keys as the 32 bytes of RFC 7748, which can be stored, wrapped and wiped. */
final class KeyPairBytes {
  static final int LENGTH = 32;
  private static final byte[] PUBLIC_HEAD = HexFormat.of().parseHex("302a300506032b656e032100");
  private static final byte[] PRIVATE_HEAD =
      HexFormat.of().parseHex("302e020100300506032b656e04220420");

  private final byte[] privateKey;
  private final byte[] publicKey;

  private KeyPairBytes(byte[] privateKey, byte[] publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  static KeyPairBytes make(SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("X25519");
      generator.initialize(NamedParameterSpec.X25519, random);
      KeyPair pair = generator.generateKeyPair();
      return new KeyPairBytes(
          tail(pair.getPrivate().getEncoded()), tail(pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks X25519", e);
    }
  }

  /** A pair from {@link #joined()}. */
  static KeyPairBytes of(byte[] joined) {
    if (joined.length != 2 * LENGTH) {
      throw new IllegalArgumentException("no X25519 key pair");
    }
    return new KeyPairBytes(
        Arrays.copyOf(joined, LENGTH), Arrays.copyOfRange(joined, LENGTH, 2 * LENGTH));
  }

  /** The private key, then the public one. */
  byte[] joined() {
    byte[] joined = Arrays.copyOf(privateKey, 2 * LENGTH);
    System.arraycopy(publicKey, 0, joined, LENGTH, LENGTH);
    return joined;
  }

  byte[] publicKey() {
    return publicKey.clone();
  }

  /**
   * What the holders of both pairs can work out.
   *
   * @throws IllegalArgumentException if the other key is none
   */
  byte[] agree(byte[] otherPublicKey) {
    if (otherPublicKey.length != LENGTH) {
      throw new IllegalArgumentException("no X25519 key");
    }
    try {
      KeyFactory keys = KeyFactory.getInstance("X25519");
      PrivateKey own =
          keys.generatePrivate(new PKCS8EncodedKeySpec(joined(PRIVATE_HEAD, privateKey)));
      PublicKey other =
          keys.generatePublic(new X509EncodedKeySpec(joined(PUBLIC_HEAD, otherPublicKey)));
      KeyAgreement agreement = KeyAgreement.getInstance("X25519");
      agreement.init(own);
      agreement.doPhase(other, true);
      return agreement.generateSecret();
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("no X25519 key", e);
    }
  }

  void wipe() {
    Arrays.fill(privateKey, (byte) 0);
  }

  private static byte[] tail(byte[] encoded) {
    return Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length);
  }

  private static byte[] joined(byte[] head, byte[] key) {
    byte[] all = Arrays.copyOf(head, head.length + key.length);
    System.arraycopy(key, 0, all, head.length, key.length);
    return all;
  }
}
