package org.tierline.service.staff;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.keys.WrappedKeys;

/** Someone who is signed in at this desk, with the keys they hold. Safe for any thread. */
public final class StaffSession {
  private final StaffMember staff;
  private final KeyRing keys;
  private final WrappedKeys wrapped;
  private final AtomicReference<@Nullable Instant> lockedAt = new AtomicReference<>();
  private final AloneAtDesk alone = new AloneAtDesk();

  /**
   * A session; only {@link SignIn} begins one.
   *
   * @param wrapped the same keys as they lie in the store, which the password opens
   */
  StaffSession(StaffMember staff, KeyRing keys, WrappedKeys wrapped) {
    this.staff = staff;
    this.keys = keys;
    this.wrapped = wrapped;
  }

  WrappedKeys wrapped() {
    return wrapped;
  }

  AloneAtDesk alone() {
    return alone;
  }

  /** Whether something of this session has to be recorded in the store before anything else. */
  public boolean owesTheStore() {
    return alone.owes();
  }

  /** Who it is. */
  public StaffMember staff() {
    return staff;
  }

  /** The key of who it is. */
  public UUID id() {
    return staff.id();
  }

  /** What they may do. */
  public Role role() {
    return staff.role();
  }

  /** The keys they hold; wiped when they sign out. */
  public KeyRing keys() {
    return keys;
  }

  /** Whether the desk is locked now; every job asks {@link StillIn#atDesk}. */
  boolean isLocked() {
    return lockedAt.get() != null;
  }

  /** Since when the desk is locked, or null. */
  @Nullable Instant lockedAt() {
    return lockedAt.get();
  }

  void lockedAt(@Nullable Instant at) {
    lockedAt.set(at);
  }
}
