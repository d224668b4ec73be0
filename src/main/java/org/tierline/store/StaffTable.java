package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.keys.WrappedKeys;

/** Staff members, how they sign in, and the keys that are wrapped for them. */
public interface StaffTable {
  /** Whether anybody can sign in. */
  boolean isEmpty();

  /** Everybody, by name. */
  List<StaffMember> all();

  Optional<StaffMember> find(UUID id);

  /** By the name typed to sign in, in lower case. */
  Optional<StaffMember> findByName(String name);

  /**
   * Adds someone with the keys wrapped for them.
   *
   * @param passwordHash of the password; or what a server recognises it by, which makes their login
   */
  void insert(StaffMember staff, String passwordHash, WrappedKeys keys);

  /** What signing in is checked against. */
  Credentials credentials(UUID staffId);

  /**
   * Gives a login to somebody who came with a local store and has none on the server yet.
   *
   * @param name what they are called from now on
   * @param verifier what the server recognises their password by
   */
  void letIn(UUID staffId, String name, String verifier);

  /** Replaces the keys wrapped for someone. */
  void updateKeys(UUID staffId, WrappedKeys keys);

  /** Staff members of roles that may open cases who hold no key of case records yet. */
  List<StaffMember> waitingForRecordsKey();

  /** Cleared staff members of such roles who hold no key of Section 1367 records yet. */
  List<StaffMember> waitingForProtectedKey();

  /** Opens or closes somebody's name; what they hold stays theirs. */
  void setDisabled(UUID staffId, boolean disabled);

  /** Replaces the clearances of somebody. */
  void setClearances(UUID staffId, Set<Clearance> clearances);

  /** Whether a key of Section 1367 records is wrapped for somebody. */
  boolean holdsProtectedKey(UUID staffId);

  /** For how many people a key of Section 1367 records is wrapped. */
  int protectedKeyHolders();

  /**
   * Records a failed sign-in with a name, whether somebody has it or not; the caller works out the
   * lock. Only a short digest of the name is kept, because people type passwords there by mistake.
   */
  void recordFailure(String name, Instant at, @Nullable Instant lockedUntil);

  /** Failures with a name since an instant that no later success has cleared. */
  int failuresSince(String name, Instant since);

  /** Until when nobody signs in with a name, if it was ever locked. */
  Optional<Instant> lockedUntil(String name);

  /** Forgets the failures and the lock of a name. */
  void clearFailures(String name);

  /**
   * What signing in is checked against.
   *
   * @param passwordHash Argon2id in its encoded form; empty where a server keeps the password
   */
  record Credentials(String passwordHash, WrappedKeys keys) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
