package org.tierline.service.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.staff.StaffMember;
import org.tierline.model.staff.StaffState;
import org.tierline.service.Desk;
import org.tierline.store.StaffTable.Credentials;
import org.tierline.store.Transaction;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.keys.Keys;
import org.tierline.store.keys.WrappedKeys;

/**
 * Signs people in and out, and locks a name after three failures in fifteen minutes. Not for the
 * thread that paints: hashing takes a good part of a second.
 */
public final class SignIn {
  private static final int TRIES = 3;
  private static final Duration COUNTED = Duration.ofMinutes(15);
  private static final Duration LOCKED = Duration.ofHours(3);

  private final Desk desk;
  private final Keys keys;
  private final String nobodysHash;

  /** Signs in at a desk. */
  public SignIn(Desk desk, Keys keys) {
    this.desk = desk;
    this.keys = keys;
    // A name that does not exist must cost the same time as one that does.
    this.nobodysHash = keys.hashOfNobody();
  }

  /**
   * Signs somebody in.
   *
   * @param name as typed; case and spaces around it do not count
   * @param password wiped before this returns
   */
  public SignInAnswer signIn(String name, char[] password) {
    try {
      String folded = name.strip().toLowerCase(Locale.ROOT);
      Door door = desk.store().read(t -> door(t, folded));
      boolean fits = fits(password, door);
      if (door.isLocked(desk.now())) {
        return new SignInAnswer.Locked(door.lockedUntil());
      }
      Optional<StaffMember> staff = door.staff();
      if (!fits || staff.isEmpty()) {
        return refused(folded, staff);
      }
      return admitted(staff.get(), password);
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private static Door door(Transaction transaction, String name) {
    Optional<StaffMember> staff = transaction.staff().findByName(name);
    return new Door(
        staff,
        staff.map(member -> transaction.staff().credentials(member.id())),
        transaction.staff().lockedUntil(name).orElse(Instant.MIN));
  }

  /**
   * Where the server has let the person in and keeps their password, what their keys are wrapped by
   * is asked for all the same.
   */
  private boolean fits(char[] password, Door door) {
    Optional<Credentials> known = door.credentials();
    if (known.isPresent() && known.get().passwordHash().isEmpty()) {
      Optional<KeyRing> ring = keys.open(known.get().keys(), password);
      ring.ifPresent(KeyRing::close);
      return ring.isPresent();
    }
    return keys.fits(password, known.map(Credentials::passwordHash).orElse(nobodysHash));
  }

  private SignInAnswer admitted(StaffMember staff, char[] password) {
    if (staff.disabled()) {
      return new SignInAnswer.Disabled();
    }
    Credentials credentials = desk.store().read(t -> t.staff().credentials(staff.id()));
    KeyRing ring =
        keys.open(credentials.keys(), password)
            .orElseThrow(() ->
                new IllegalStateException(
                    "the password fits, yet opens no keys: restore a backup"));
    SignInAnswer answer =
        desk.store()
            .write(t ->
                locked(t, staff.name())
                    .orElseGet(() -> welcome(t, staff, ring, credentials.keys())));
    if (!(answer instanceof SignInAnswer.Welcome)) {
      ring.close();
    }
    return answer;
  }

  private SignInAnswer refused(String name, Optional<StaffMember> staff) {
    return desk.store().write(t -> locked(t, name).orElseGet(() -> failed(t, name, staff)));
  }

  /**
   * Whether the name was locked while a password was hashed. Of many that are tried at once no more
   * than three are answered, and a right one after these as any other.
   */
  private Optional<SignInAnswer> locked(Transaction transaction, String name) {
    return transaction
        .staff()
        .lockedUntil(name)
        .filter(until -> desk.now().isBefore(until))
        .map(SignInAnswer.Locked::new);
  }

  /** A name that nobody has counts down and locks like any other. */
  private SignInAnswer failed(Transaction transaction, String name, Optional<StaffMember> staff) {
    Instant now = desk.now();
    int failures = transaction.staff().failuresSince(name, now.minus(COUNTED)) + 1;
    @Nullable Instant until = failures >= TRIES ? now.plus(LOCKED) : null;
    transaction.staff().recordFailure(name, now, until);
    record(transaction, AuditAction.SIGN_IN_FAILED, staff);
    if (until == null) {
      return new SignInAnswer.Refused(TRIES - failures);
    }
    record(transaction, AuditAction.SIGN_IN_LOCKED, staff);
    return new SignInAnswer.Locked(until);
  }

  private SignInAnswer welcome(
      Transaction transaction, StaffMember staff, KeyRing ring, WrappedKeys wrapped) {
    transaction.staff().clearFailures(staff.name());
    // A desk that was closed or killed never said so: what was open then is shut now (P10).
    OpenDoors.shut(transaction, staff.id(), desk.now());
    keys.admitWaiting(transaction, ring);
    StaffStates.signIn(transaction, staff.id(), desk.now());
    transaction.escalations().foldBefore(desk.today());
    record(transaction, AuditAction.SIGNED_IN, Optional.of(staff));
    return new SignInAnswer.Welcome(new StaffSession(staff, ring, wrapped));
  }

  /**
   * Asks who is signed in for the password again, to unlock the desk. Failures count and lock as
   * they do when signing in. Wipes the password.
   */
  SignInAnswer signInAgain(StaffSession session, char[] password) {
    try {
      String name = session.staff().name();
      Door door = desk.store().read(t -> door(t, name));
      boolean fits = fits(password, door);
      if (door.isLocked(desk.now())) {
        return new SignInAnswer.Locked(door.lockedUntil());
      }
      return fits ? admittedAgain(session, name) : refused(name, door.staff());
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  /**
   * Asks who is signed in for the password while the store is out of reach: what it opens is known
   * here. Failures are counted here, as the store would count them. Wipes the password.
   */
  SignInAnswer signInAlone(StaffSession session, char[] password) {
    try {
      Optional<Instant> until = session.alone().lockedUntil(desk.now());
      if (until.isPresent()) {
        return new SignInAnswer.Locked(until.get());
      }
      Optional<KeyRing> opened = keys.open(session.wrapped(), password);
      opened.ifPresent(KeyRing::close);
      if (opened.isPresent()) {
        session.alone().fitted();
        return new SignInAnswer.Welcome(session);
      }
      int left = session.alone().failed(desk.now());
      return session
          .alone()
          .lockedUntil(desk.now())
          .<SignInAnswer>map(SignInAnswer.Locked::new)
          .orElseGet(() -> new SignInAnswer.Refused(left));
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private SignInAnswer admittedAgain(StaffSession session, String name) {
    return desk.store()
        .write(transaction ->
            locked(transaction, name)
                .orElseGet(() -> {
                  transaction.staff().clearFailures(name);
                  return new SignInAnswer.Welcome(session);
                }));
  }

  /**
   * Lets somebody who signed in go on.
   *
   * @throws SessionEnded if an administrator has closed their name since
   */
  public void requireStillIn(StaffSession session) {
    StillIn.require(desk.store().read(t -> t.staff().find(session.id())));
  }

  /** Signs out: every open gate ends (P10) and the keys are wiped. */
  public void signOut(StaffSession session) {
    try {
      desk.store()
          .write(transaction -> {
            OpenDoors.shut(transaction, session.id(), desk.now());
            StaffStates.enter(transaction, session.id(), StaffState.SIGNED_OUT, desk.now());
            record(transaction, AuditAction.SIGNED_OUT, Optional.of(session.staff()));
            return true;
          });
    } finally {
      session.keys().close();
    }
  }

  private void record(Transaction transaction, AuditAction action, Optional<StaffMember> staff) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(), action, staff.map(StaffMember::id).orElse(null), null, null, Map.of()));
  }

  /** What is known of a name before the password is looked at. */
  private record Door(
      Optional<StaffMember> staff, Optional<Credentials> credentials, Instant lockedUntil) {
    boolean isLocked(Instant now) {
      return now.isBefore(lockedUntil);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
