package org.tierline.service.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.Desk;
import org.tierline.service.escalation.FallenClaims;
import org.tierline.store.Transaction;
import org.tierline.store.keys.Keys;

/** Who works here. Administrators add people; the very first one is added by the set-up. */
public final class StaffDirectory {
  /** The shortest password. */
  public static final int SHORTEST_PASSWORD = 12;

  /** What somebody may be called to sign in. */
  static final String POSSIBLE_NAME = "[a-z][a-z0-9._-]{1,31}";

  private final Desk desk;
  private final Keys keys;

  /** The people of a desk's store. */
  public StaffDirectory(Desk desk, Keys keys) {
    this.desk = desk;
    this.keys = keys;
  }

  /** Whether nobody is there yet, so that the set-up must run first. */
  public boolean isFirstRun() {
    return desk.store().read(transaction -> transaction.staff().isEmpty());
  }

  /** Everybody, by name. */
  public List<StaffMember> all() {
    return desk.store().read(transaction -> transaction.staff().all());
  }

  /**
   * Adds the first administrator to a store without people.
   *
   * @param password wiped before this returns
   */
  public AddAnswer addFirstAdministrator(String name, String fullName, char[] password) {
    return add(null, new NewStaff(name, fullName, Role.ADMINISTRATOR, Set.of("en")), password);
  }

  /**
   * Adds somebody.
   *
   * @param adder an administrator, or null in a store without people
   * @param password wiped before this returns
   */
  public AddAnswer add(@Nullable StaffSession adder, NewStaff wanted, char[] password) {
    try {
      if (adder != null && !StillIn.atDesk(adder)) {
        return AddAnswer.NOT_AN_ADMINISTRATOR;
      }
      String name = wanted.name().strip().toLowerCase(Locale.ROOT);
      if (!name.matches(POSSIBLE_NAME)) {
        return AddAnswer.NAME_NOT_POSSIBLE;
      }
      if (password.length < SHORTEST_PASSWORD) {
        return AddAnswer.PASSWORD_TOO_SHORT;
      }
      String hash = desk.store().verifier(password).orElseGet(() -> keys.hash(password));
      return desk.store()
          .write(transaction -> add(transaction, adder, wanted, name, hash, password));
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private AddAnswer add(
      Transaction transaction,
      @Nullable StaffSession adder,
      NewStaff wanted,
      String name,
      String hash,
      char[] password) {
    boolean first = transaction.staff().isEmpty();
    if (!first && (adder == null || adder.role() != Role.ADMINISTRATOR)) {
      return AddAnswer.NOT_AN_ADMINISTRATOR;
    }
    if (adder != null) {
      StillIn.require(transaction, adder);
    }
    if (transaction.staff().findByName(name).isPresent()) {
      return AddAnswer.NAME_TAKEN;
    }
    UUID id = desk.ids().get();
    StaffMember staff =
        new StaffMember(
            id,
            name,
            wanted.fullName().strip(),
            wanted.role(),
            wanted.languages(),
            Set.of(),
            false);
    transaction
        .staff()
        .insert(
            staff,
            hash,
            keys.make(
                transaction, staff, password, Optional.ofNullable(adder).map(StaffSession::keys)));
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.STAFF_ADDED,
                adder == null ? null : adder.id(),
                null,
                id,
                Map.of("role", wanted.role().name())));
    return AddAnswer.ADDED;
  }

  /**
   * Lets somebody whose name is locked after failed tries sign in again at once.
   *
   * @param name as they sign in
   */
  public HelpAnswer unlock(StaffSession administrator, String name) {
    return help(
        administrator,
        name,
        (transaction, staff) -> {
          transaction.staff().clearFailures(staff.name());
          record(transaction, AuditAction.SIGN_IN_UNLOCKED, administrator, staff);
          return HelpAnswer.DONE;
        });
  }

  /**
   * Closes somebody's name, or opens it again. Whatever stands open for them shuts at once (P10),
   * what they hold of callbacks goes back to the queue with a note (E5), and a session of theirs
   * ends with its next call; the keys wrapped for them stay.
   */
  public HelpAnswer disable(StaffSession administrator, String name, boolean disabled) {
    return help(
        administrator,
        name,
        (transaction, staff) -> {
          if (staff.id().equals(administrator.id())) {
            return HelpAnswer.NOT_YOURSELF;
          }
          if (staff.disabled() != disabled) {
            transaction.staff().setDisabled(staff.id(), disabled);
            OpenDoors.shut(transaction, staff.id(), desk.now());
            new FallenClaims(desk).letGo(transaction, staff.id(), administrator.id());
            record(
                transaction,
                disabled ? AuditAction.STAFF_DISABLED : AuditAction.STAFF_ENABLED,
                administrator,
                staff);
          }
          return HelpAnswer.DONE;
        });
  }

  private HelpAnswer help(
      StaffSession administrator,
      String name,
      BiFunction<Transaction, StaffMember, HelpAnswer> help) {
    if (administrator.role() != Role.ADMINISTRATOR || !StillIn.atDesk(administrator)) {
      return HelpAnswer.NOT_AN_ADMINISTRATOR;
    }
    return desk.store()
        .write(transaction -> {
          StillIn.require(transaction, administrator);
          return transaction
              .staff()
              .findByName(name.strip().toLowerCase(Locale.ROOT))
              .map(staff -> help.apply(transaction, staff))
              .orElse(HelpAnswer.NOBODY);
        });
  }

  private void record(
      Transaction transaction, AuditAction action, StaffSession administrator, StaffMember staff) {
    transaction
        .audit()
        .append(new AuditEvent(desk.now(), action, administrator.id(), null, staff.id(), Map.of()));
  }

  /** What came of helping somebody, or of closing a name. */
  public enum HelpAnswer {
    DONE,
    NOBODY,
    NOT_YOURSELF,
    NOT_AN_ADMINISTRATOR
  }

  /** Somebody to add, without any clearance: those are granted by two people. */
  public record NewStaff(String name, String fullName, Role role, Set<String> languages) {
    public NewStaff {
      languages = Set.copyOf(languages);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** What came of adding somebody. */
  public enum AddAnswer {
    ADDED,
    NAME_NOT_POSSIBLE,
    NAME_TAKEN,
    PASSWORD_TOO_SHORT,
    NOT_AN_ADMINISTRATOR
  }
}
