package org.tierline.store.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** An Ed25519 key (RFC 8032) as its seed of 32 bytes, to sign with; wiped when closed. */
public final class SigningKey implements AutoCloseable {
  /** How long a seed is, and a public key. */
  public static final int LENGTH = 32;

  private static final byte[] PUBLIC_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

  private final byte[] seed;

  private SigningKey(byte[] seed) {
    this.seed = seed;
  }

  /** A new key. */
  public static SigningKey make(SecureRandom random) {
    byte[] seed = new byte[LENGTH];
    random.nextBytes(seed);
    return new SigningKey(seed);
  }

  /**
   * The key of a seed.
   *
   * @throws IllegalArgumentException if it is not as long as one
   */
  public static SigningKey of(byte[] seed) {
    if (seed.length != LENGTH) {
      throw new IllegalArgumentException("no seed of an Ed25519 key");
    }
    return new SigningKey(seed.clone());
  }

  /** The seed, to keep in a file. */
  public byte[] seed() {
    return seed.clone();
  }

  /** The half that everybody may know. */
  public byte[] publicKey() {
    byte[] key = new byte[LENGTH];
    Ed25519.generatePublicKey(seed, 0, key, 0);
    return key;
  }

  /** Signs. */
  public byte[] sign(byte[] message) {
    byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
    Ed25519.sign(seed, 0, message, 0, message.length, signature, 0);
    return signature;
  }

  /** Whether a signature fits; false for bytes that are no key or no signature. */
  public static boolean fits(byte[] publicKey, byte[] message, byte[] signature) {
    try {
      byte[] encoded = Arrays.copyOf(PUBLIC_HEAD, PUBLIC_HEAD.length + publicKey.length);
      System.arraycopy(publicKey, 0, encoded, PUBLIC_HEAD.length, publicKey.length);
      PublicKey key =
          KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
      Signature verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(key);
      verifier.update(message);
      return verifier.verify(signature);
    } catch (SignatureException _) {
      return false;
    } catch (GeneralSecurityException _) {
      return false;
    }
  }

  /** Wipes the seed. */
  @Override
  public void close() {
    Arrays.fill(seed, (byte) 0);
  }
}
