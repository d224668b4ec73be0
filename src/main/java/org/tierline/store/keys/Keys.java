package org.tierline.store.keys;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.RecordKeyTable.Kind;
import org.tierline.store.Transaction;

/**
 * Makes keys for staff members and opens them with a password.
 *
 * <p>The private key of case records is made when the first staff member who may open cases is
 * added, and is in no hands but theirs. Those added later wait until somebody who holds it signs
 * in; it is then sealed to their public keys. Administrators hold neither private key.
 */
public final class Keys {
  private static final int SALT_BYTES = 16;
  private static final byte[] PRIVATE = name("private key");
  private static final byte[] PERSONAL = name("personal key");
  private static final byte[] DIGEST = name("digest key");

  private final Cost cost;
  private final SecureRandom random = new SecureRandom();

  /** Keys at the usual cost. */
  public Keys() {
    this(Cost.USUAL);
  }

  /** Keys at another cost; cheaper ones are for tests. */
  public Keys(Cost cost) {
    this.cost = cost;
  }

  /** Hashes a password for the store (Argon2id). The array is not wiped. */
  public String hash(char[] password) {
    return Argon2id.hash(password, randomBytes(SALT_BYTES), cost);
  }

  /**
   * What to try a password on where there is nobody of that name: takes as long as a real hash, and
   * nothing fits it. Chance stands where a hash would, so that making one takes no time.
   */
  public String hashOfNobody() {
    return Argon2id.encoded(randomBytes(SALT_BYTES), cost, randomBytes(Argon2id.HASH_BYTES));
  }

  /** Whether a password fits its hash. Takes as long whether it does or not. */
  public boolean fits(char[] password, String hash) {
    return Argon2id.fits(password, hash);
  }

  /**
   * Makes the keys of a new staff member. The first one ever makes the digest key; the first whose
   * role may open cases makes the key of case records.
   *
   * @param adder the ring of the person who adds them; empty for the very first one
   * @throws IllegalStateException if others are there but no ring is given
   */
  public WrappedKeys make(
      Transaction transaction, StaffMember staff, char[] password, Optional<KeyRing> adder) {
    byte[] digestKey = digestKey(transaction, adder);
    byte[] salt =
        ByteBuffer.allocate(3 * Integer.BYTES + SALT_BYTES)
            .putInt(cost.memoryKib())
            .putInt(cost.iterations())
            .putInt(cost.lanes())
            .put(randomBytes(SALT_BYTES))
            .array();
    byte[] secret = secret(password, salt);
    KeyPairBytes pair = KeyPairBytes.make(random);
    try {
      return new WrappedKeys(
          salt,
          pair.publicKey(),
          wrap(secret, PRIVATE, pair.joined()),
          wrap(secret, PERSONAL, randomBytes(Wrap.KEY_BYTES)),
          wrap(secret, DIGEST, digestKey),
          mayOpenCases(staff)
              ? recordKey(
                  transaction, Kind.GENERAL, pair.publicKey(), adder.flatMap(KeyRing::recordsKey))
              : null,
          mayOpenProtected(staff)
              ? recordKey(
                  transaction,
                  Kind.SECTION_1367,
                  pair.publicKey(),
                  adder.flatMap(KeyRing::protectedKey))
              : null);
    } finally {
      Arrays.fill(secret, (byte) 0);
      Arrays.fill(digestKey, (byte) 0);
      pair.wipe();
    }
  }

  /**
   * Opens somebody's keys.
   *
   * @return empty if the password does not open them
   */
  public Optional<KeyRing> open(WrappedKeys wrapped, char[] password) {
    byte[] secret = secret(password, wrapped.salt());
    try {
      Optional<byte[]> pair = unwrap(secret, PRIVATE, wrapped.privateKey());
      Optional<byte[]> personal = unwrap(secret, PERSONAL, wrapped.personalKey());
      Optional<byte[]> digest = unwrap(secret, DIGEST, wrapped.digestKey());
      if (pair.isEmpty() || personal.isEmpty() || digest.isEmpty()) {
        return Optional.empty();
      }
      KeyPairBytes own = KeyPairBytes.of(pair.get());
      return Optional.of(
          new KeyRing(
              personal.get(),
              digest.get(),
              held(own, Kind.GENERAL, wrapped.recordsKey()),
              held(own, Kind.SECTION_1367, wrapped.protectedKey())));
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /** Seals the key of case records to everybody who waits for it; does nothing without it. */
  public void admitWaiting(Transaction transaction, KeyRing holder) {
    holder
        .recordsKey()
        .ifPresent(key -> {
          for (StaffMember staff : transaction.staff().waitingForRecordsKey()) {
            WrappedKeys keys = transaction.staff().credentials(staff.id()).keys();
            byte[] sealed = Seal.seal(keys.publicKey(), context(Kind.GENERAL), key);
            transaction.staff().updateKeys(staff.id(), keys.withRecordsKey(sealed));
          }
        });
    holder
        .protectedKey()
        .ifPresent(key -> {
          for (StaffMember staff : transaction.staff().waitingForProtectedKey()) {
            WrappedKeys keys = transaction.staff().credentials(staff.id()).keys();
            byte[] sealed = Seal.seal(keys.publicKey(), context(Kind.SECTION_1367), key);
            transaction.staff().updateKeys(staff.id(), keys.withProtectedKey(sealed));
          }
        });
  }

  /**
   * Gives the key of Section 1367 records to somebody who was cleared. For the first one it is made
   * now and is in no hands but theirs; later ones get it at once if the confirmer holds it, else
   * when somebody who holds it signs in.
   */
  public void admitCleared(Transaction transaction, UUID staffId, KeyRing confirmer) {
    WrappedKeys keys = transaction.staff().credentials(staffId).keys();
    byte[] sealed =
        recordKey(transaction, Kind.SECTION_1367, keys.publicKey(), confirmer.protectedKey());
    if (sealed != null) {
      transaction.staff().updateKeys(staffId, keys.withProtectedKey(sealed));
    }
  }

  /** Takes the wrapped key of Section 1367 records away from somebody. */
  public void takeProtectedKey(Transaction transaction, UUID staffId) {
    WrappedKeys keys = transaction.staff().credentials(staffId).keys();
    transaction.staff().updateKeys(staffId, keys.withoutProtectedKey());
  }

  private byte[] digestKey(Transaction transaction, Optional<KeyRing> adder) {
    if (adder.isPresent()) {
      return adder.get().digestKey();
    }
    if (transaction.staff().isEmpty()) {
      return randomBytes(Wrap.KEY_BYTES);
    }
    throw new IllegalStateException("only someone who is signed in can add a staff member");
  }

  /** The private key of a kind, sealed to somebody; null if they have to wait for it. */
  private byte @Nullable [] recordKey(
      Transaction transaction, Kind kind, byte[] publicKey, Optional<byte[]> heldByAdder) {
    if (transaction.recordKeys().publicKey(kind).isEmpty()) {
      KeyPairBytes fresh = KeyPairBytes.make(random);
      transaction.recordKeys().insert(kind, fresh.publicKey());
      try {
        return Seal.seal(publicKey, context(kind), fresh.joined());
      } finally {
        fresh.wipe();
      }
    }
    return heldByAdder.isPresent() ? Seal.seal(publicKey, context(kind), heldByAdder.get()) : null;
  }

  private static @Nullable KeyPairBytes held(
      KeyPairBytes own, Kind kind, byte @Nullable [] sealed) {
    if (sealed == null) {
      return null;
    }
    return Seal.open(own, context(kind), sealed)
        .map(KeyPairBytes::of)
        .orElseThrow(() -> new IllegalStateException("a key in the store was changed"));
  }

  private static boolean mayOpenCases(StaffMember staff) {
    return staff.role() != Role.ADMINISTRATOR;
  }

  private static boolean mayOpenProtected(StaffMember staff) {
    return mayOpenCases(staff) && staff.clearances().contains(Clearance.SECTION_1367);
  }

  private byte[] wrap(byte[] secret, byte[] purpose, byte[] plain) {
    byte[] key = Wrap.derive(secret, purpose, Wrap.KEY_BYTES);
    try {
      return Wrap.wrap(key, purpose, plain, random);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static Optional<byte[]> unwrap(byte[] secret, byte[] purpose, byte[] wrapped) {
    byte[] key = Wrap.derive(secret, purpose, Wrap.KEY_BYTES);
    try {
      return Wrap.unwrap(key, purpose, wrapped);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** The secret of a password; the cost stands before the salt. */
  private static byte[] secret(char[] password, byte[] costAndSalt) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(costAndSalt);
      Cost cost = new Cost(buffer.getInt(), buffer.getInt(), buffer.getInt());
      byte[] salt = new byte[SALT_BYTES];
      buffer.get(salt);
      return Argon2id.derive(password, salt, cost, Wrap.KEY_BYTES);
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("no salt of a key derivation", e);
    }
  }

  private byte[] randomBytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] context(Kind kind) {
    return name("record key " + kind);
  }

  private static byte[] name(String purpose) {
    return ("tierline " + purpose).getBytes(StandardCharsets.UTF_8);
  }
}
