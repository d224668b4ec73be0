package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  /** Adds someone with the hash of the password and the keys wrapped for them. */
  void insert(StaffMember staff, String passwordHash, WrappedKeys keys);

  /** What signing in is checked against. */
  Credentials credentials(UUID staffId);

  /** Replaces the keys wrapped for someone. */
  void updateKeys(UUID staffId, WrappedKeys keys);

  /** Staff members of roles that may open cases who hold no key of case records yet. */
  List<StaffMember> waitingForRecordsKey();

  /** Cleared staff members of such roles who hold no key of Section 1367 records yet. */
  List<StaffMember> waitingForProtectedKey();

  /** Records a failed sign-in; the caller works out the lock. */
  void recordFailure(UUID staffId, Instant at, @Nullable Instant lockedUntil);

  /** Failures since an instant that no later success has cleared. */
  int failuresSince(UUID staffId, Instant since);

  /** Forgets failures and lock. */
  void clearFailures(UUID staffId);

  /**
   * What signing in is checked against.
   *
   * @param passwordHash Argon2id in its encoded form
   * @param lockedUntil nobody signs in with this name before, or null
   */
  record Credentials(String passwordHash, WrappedKeys keys, @Nullable Instant lockedUntil) {}
}
