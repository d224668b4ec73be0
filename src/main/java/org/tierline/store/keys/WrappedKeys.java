package org.tierline.store.keys;

import org.jspecify.annotations.Nullable;

/**
 * The keys of one staff member as they lie in the store. All but the public key are unreadable
 * without the password, or without the private key that the password opens.
 *
 * @param salt of the key derivation, after its cost
 * @param publicKey X25519, to which keys can be sealed for this person
 * @param privateKey its other half, wrapped by a key derived from the password
 * @param personalKey for drafts, wrapped by the derived key
 * @param digestKey for comparing, wrapped by the derived key
 * @param recordsKey private key of case records, sealed to {@code publicKey}, or null
 * @param protectedKey private key of Section 1367 records, sealed likewise, or null
 */
// A carrier between the store and Keys; never compared, never in a set.
@SuppressWarnings("ArrayRecordComponent")
public record WrappedKeys(
    byte[] salt,
    byte[] publicKey,
    byte[] privateKey,
    byte[] personalKey,
    byte[] digestKey,
    byte @Nullable [] recordsKey,
    byte @Nullable [] protectedKey) {

  /** These, with the key of case records. */
  public WrappedKeys withRecordsKey(byte[] sealed) {
    return new WrappedKeys(
        salt, publicKey, privateKey, personalKey, digestKey, sealed, protectedKey);
  }

  /** These, with the key of Section 1367 records. */
  public WrappedKeys withProtectedKey(byte[] sealed) {
    return new WrappedKeys(salt, publicKey, privateKey, personalKey, digestKey, recordsKey, sealed);
  }

  /** These, without the key of Section 1367 records. */
  public WrappedKeys withoutProtectedKey() {
    return new WrappedKeys(salt, publicKey, privateKey, personalKey, digestKey, recordsKey, null);
  }
}
