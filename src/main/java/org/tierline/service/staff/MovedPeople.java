package org.tierline.service.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.Desk;
import org.tierline.store.StaffTable.Credentials;
import org.tierline.store.Transaction;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.keys.Keys;
import org.tierline.store.keys.WrappedKeys;

/**
 * Lets people in who came with a local store that was moved into a shared one. Whoever types the
 * password they had there goes on with it and with all their keys. Whoever forgot it gets new keys
 * and waits for those of records as somebody new does; but nobody who may be the last to hold them.
 * Not for the thread that paints.
 */
public final class MovedPeople {
  private final Desk desk;
  private final Keys keys;

  /** The people of a desk's store. */
  public MovedPeople(Desk desk, Keys keys) {
    this.desk = desk;
    this.keys = keys;
  }

  /**
   * Gives somebody their login.
   *
   * @param who whom, and how
   * @param password typed by themselves: the one they had; or a first one, with new keys. Wiped
   *     before this returns
   */
  public Answer letIn(StaffSession administrator, Who who, char[] password) {
    try {
      if (administrator.role() != Role.ADMINISTRATOR || !StillIn.atDesk(administrator)) {
        return Answer.NOT_AN_ADMINISTRATOR;
      }
      if (!who.signsInAs().matches(StaffDirectory.POSSIBLE_NAME)) {
        return Answer.NAME_NOT_POSSIBLE;
      }
      Optional<String> verifier = desk.store().verifier(password);
      if (verifier.isEmpty()) {
        return Answer.NOT_SHARED;
      }
      boolean opens =
          desk.store()
              .read(t ->
                  t.staff().findByName(who.name()).map(staff -> t.staff().credentials(staff.id())))
              .map(known -> opens(known.keys(), password))
              .orElse(false);
      return desk.store()
          .write(t -> letIn(t, administrator, who, verifier.get(), opens ? null : password));
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  /** With a password from which new keys are made, or null if the old ones are kept. */
  private Answer letIn(
      Transaction transaction,
      StaffSession administrator,
      Who who,
      String verifier,
      char @Nullable [] forNewKeys) {
    StillIn.require(transaction, administrator);
    Optional<StaffMember> found = transaction.staff().findByName(who.name());
    if (found.isEmpty()) {
      return Answer.NOBODY;
    }
    StaffMember staff = found.get();
    Credentials credentials = transaction.staff().credentials(staff.id());
    if (credentials.passwordHash().isEmpty()) {
      return Answer.HAS_LOGIN;
    }
    if (!who.signsInAs().equals(staff.name())
        && transaction.staff().findByName(who.signsInAs()).isPresent()) {
      return Answer.NAME_TAKEN;
    }
    if (forNewKeys != null) {
      Answer may = mayGetNewKeys(transaction, staff, credentials.keys(), who, forNewKeys);
      if (may != Answer.DONE) {
        return may;
      }
      WrappedKeys made =
          keys.make(transaction, staff, forNewKeys, Optional.of(administrator.keys()));
      transaction.staff().updateKeys(staff.id(), made);
    }
    transaction.staff().letIn(staff.id(), who.signsInAs(), verifier);
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.STAFF_LET_IN,
                administrator.id(),
                null,
                staff.id(),
                Map.of("keys", forNewKeys == null ? "KEPT" : "NEW")));
    return Answer.DONE;
  }

  private boolean opens(WrappedKeys wrapped, char[] password) {
    Optional<KeyRing> ring = keys.open(wrapped, password);
    ring.ifPresent(KeyRing::close);
    return ring.isPresent();
  }

  private static Answer mayGetNewKeys(
      Transaction transaction, StaffMember staff, WrappedKeys held, Who who, char[] password) {
    if (!who.withNewKeys()) {
      return Answer.OPENS_NO_KEYS;
    }
    if (password.length < StaffDirectory.SHORTEST_PASSWORD) {
      return Answer.PASSWORD_TOO_SHORT;
    }
    boolean keepsSomebodyOut =
        (held.recordsKey() != null && isLast(transaction, staff, k -> k.recordsKey() != null))
            || (held.protectedKey() != null
                && isLast(transaction, staff, k -> k.protectedKey() != null));
    return keepsSomebodyOut ? Answer.MAY_BE_THE_LAST : Answer.DONE;
  }

  /** Who has a login has shown that their password opens their keys, or was given these here. */
  private static boolean isLast(
      Transaction transaction, StaffMember staff, Predicate<WrappedKeys> holds) {
    return transaction.staff().all().stream()
        .filter(other -> !other.id().equals(staff.id()) && !other.disabled())
        .map(other -> transaction.staff().credentials(other.id()))
        .noneMatch(other -> other.passwordHash().isEmpty() && holds.test(other.keys()));
  }

  /**
   * Whom to let in.
   *
   * @param name what they were called in the local store
   * @param signsInAs what they are called from now on; another name where the server has theirs
   * @param withNewKeys whether they get new keys if the password does not open theirs
   */
  public record Who(String name, String signsInAs, boolean withNewKeys) {
    /** Names in the form in which they are kept. */
    public Who {
      name = name.strip().toLowerCase(Locale.ROOT);
      signsInAs = signsInAs.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** What came of it. */
  public enum Answer {
    DONE,
    NOBODY,
    HAS_LOGIN,
    NAME_NOT_POSSIBLE,
    NAME_TAKEN,
    OPENS_NO_KEYS,
    PASSWORD_TOO_SHORT,
    MAY_BE_THE_LAST,
    NOT_SHARED,
    NOT_AN_ADMINISTRATOR
  }
}
