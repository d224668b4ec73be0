package org.tierline.store.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a signed-in person holds, in memory only. Closing it wipes them; later use throws.
 * Safe for any thread.
 */
public final class KeyRing implements AutoCloseable {
  /** How long a digest is. */
  public static final int DIGEST_BYTES = 16;

  private static final byte[] DRAFT = "draft".getBytes(StandardCharsets.UTF_8);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] personalKey;
  private final byte[] digestKey;
  private final @Nullable KeyPairBytes recordsKey;
  private @Nullable KeyPairBytes protectedKey;
  private boolean closed;

  KeyRing(
      byte[] personalKey,
      byte[] digestKey,
      @Nullable KeyPairBytes recordsKey,
      @Nullable KeyPairBytes protectedKey) {
    this.personalKey = personalKey;
    this.digestKey = digestKey;
    this.recordsKey = recordsKey;
    this.protectedKey = protectedKey;
  }

  /** Whether this person can open case records. */
  public synchronized boolean holdsRecordsKey() {
    requireOpen();
    return recordsKey != null;
  }

  /** Whether this person can open Section 1367 records. */
  public synchronized boolean holdsProtectedKey() {
    requireOpen();
    return protectedKey != null;
  }

  /** Wipes the key of Section 1367 records, for one whose clearance has ended. */
  public synchronized void forgetProtectedKey() {
    if (protectedKey != null) {
      protectedKey.wipe();
      protectedKey = null;
    }
  }

  /** Encrypts a draft so that only this person reads it again. */
  public synchronized byte[] sealDraft(byte[] plain) {
    requireOpen();
    return Wrap.wrap(personalKey, DRAFT, plain, RANDOM);
  }

  /**
   * Opens what {@link #sealDraft} made.
   *
   * @throws IllegalArgumentException if it was changed or belongs to someone else
   */
  public synchronized byte[] openDraft(byte[] sealed) {
    requireOpen();
    return Wrap.unwrap(personalKey, DRAFT, sealed)
        .orElseThrow(() -> new IllegalArgumentException("the draft was changed or is not yours"));
  }

  /**
   * Encrypts what waits to be delivered, so that only this person reads it again.
   *
   * @param key of what it is; opening it as something else fails
   */
  public synchronized byte[] sealKept(UUID key, byte[] plain) {
    requireOpen();
    return Wrap.wrap(personalKey, kept(key), plain, RANDOM);
  }

  /**
   * Opens what {@link #sealKept} made.
   *
   * @return empty if it was changed, or is something else, or of somebody else
   */
  public synchronized Optional<byte[]> openKept(UUID key, byte[] sealed) {
    requireOpen();
    return Wrap.unwrap(personalKey, kept(key), sealed);
  }

  private static byte[] kept(UUID key) {
    return ("kept " + key).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A keyed digest, equal only for equal texts of one kind in one domain. Whoever has no ring
   * cannot make or guess one.
   *
   * @param domain keeps digests apart that must never meet; holds no {@code |}
   * @param kind what the text is; holds no {@code |}
   */
  public synchronized byte[] digest(String domain, String kind, String text) {
    requireOpen();
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(digestKey, "HmacSHA256"));
      byte[] whole =
          mac.doFinal((domain + "|" + kind + "|" + text).getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(whole, DIGEST_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java lacks HMAC-SHA256", e);
    }
  }

  /**
   * Opens a sealed record with whichever key of this ring fits. For the vault alone.
   *
   * @param context as it was sealed with
   * @return empty if no key fits, or it was changed
   */
  public synchronized Optional<byte[]> openRecord(byte[] context, byte[] sealed) {
    requireOpen();
    return Stream.of(Optional.ofNullable(recordsKey), Optional.ofNullable(protectedKey))
        .flatMap(Optional::stream)
        .flatMap(pair -> Seal.open(pair, context, sealed).stream())
        .findFirst();
  }

  /**
   * Opens what {@link SealedNumber#seal} made.
   *
   * @param of the row it stands in
   * @return empty if no key fits, or it is no number of that row
   */
  public synchronized Optional<String> openNumber(UUID of, byte[] sealed) {
    return openRecord(SealedNumber.context(of), sealed)
        .map(plain -> new String(plain, StandardCharsets.UTF_8));
  }

  synchronized byte[] digestKey() {
    requireOpen();
    return digestKey.clone();
  }

  synchronized Optional<byte[]> recordsKey() {
    requireOpen();
    return Optional.ofNullable(recordsKey).map(KeyPairBytes::joined);
  }

  synchronized Optional<byte[]> protectedKey() {
    requireOpen();
    return Optional.ofNullable(protectedKey).map(KeyPairBytes::joined);
  }

  /** Wipes every key. */
  @Override
  public synchronized void close() {
    closed = true;
    Arrays.fill(personalKey, (byte) 0);
    Arrays.fill(digestKey, (byte) 0);
    if (recordsKey != null) {
      recordsKey.wipe();
    }
    if (protectedKey != null) {
      protectedKey.wipe();
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the keys were put away");
    }
  }
}
