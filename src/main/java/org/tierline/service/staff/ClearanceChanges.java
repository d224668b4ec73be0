package org.tierline.service.staff;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.Updated;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.ClearanceChange;
import org.tierline.model.staff.ClearanceChange.State;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.policy.privacy.ClearanceRule;
import org.tierline.service.Desk;
import org.tierline.store.Transaction;
import org.tierline.store.keys.Keys;

/**
 * Grants and ends clearances: an administrator asks, and a second person confirms, who is another
 * administrator or a supervisor holding the clearance. What is granted serves from the next
 * sign-in; what is ended ends at once.
 */
public final class ClearanceChanges {
  private final Desk desk;
  private final Keys keys;

  /** Changes clearances in a desk's store. */
  public ClearanceChanges(Desk desk, Keys keys) {
    this.desk = desk;
    this.keys = keys;
  }

  /**
   * Asks for a clearance to be granted or ended. What is asked already is the same change.
   *
   * @param key made at the desk; the same one again is the same change
   * @param name of whom it concerns, as they sign in
   */
  public Answer ask(
      StaffSession session, UUID key, String name, Clearance clearance, boolean granting) {
    if (!StillIn.atDesk(session)) {
      return refused(Sentence.of("say.desk.locked"));
    }
    return desk.store()
        .write(transaction -> {
          StillIn.require(transaction, session);
          return transaction
              .staff()
              .findByName(name.strip().toLowerCase(Locale.ROOT))
              .map(staff -> asked(transaction, session, key, staff, clearance, granting))
              .orElseGet(() -> refused(Sentence.of("say.clearance.nobody")));
        });
  }

  private Answer asked(
      Transaction transaction,
      StaffSession session,
      UUID key,
      StaffMember staff,
      Clearance clearance,
      boolean granting) {
    Optional<Sentence> refusal =
        ClearanceRule.refusalToAsk(session.id(), session.role(), staff, granting);
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    Optional<ClearanceChange> before =
        transaction
            .clearances()
            .find(key)
            .or(() ->
                transaction.clearances().asked().stream()
                    .filter(change -> change.staffId().equals(staff.id()))
                    .filter(change -> change.clearance() == clearance)
                    .findFirst());
    if (before.isPresent()) {
      return before.get().granting() == granting
          ? new Answer.Done(before.get())
          : refused(Sentence.of("say.clearance.otherWaits"));
    }
    Optional<Sentence> nothing = nothingToDo(transaction, staff, clearance, granting);
    if (nothing.isPresent()) {
      return refused(nothing.get());
    }
    ClearanceChange change =
        new ClearanceChange(
            key,
            staff.id(),
            clearance,
            granting,
            State.ASKED,
            session.id(),
            desk.now(),
            null,
            null,
            0);
    transaction.clearances().insert(change);
    record(transaction, AuditAction.CLEARANCE_ASKED, session, change);
    return new Answer.Done(change);
  }

  private static Optional<Sentence> nothingToDo(
      Transaction transaction, StaffMember staff, Clearance clearance, boolean granting) {
    boolean held = staff.clearances().contains(clearance);
    if (held == granting) {
      return Optional.of(
          Sentence.of(granting ? "say.clearance.heldAlready" : "say.clearance.notHeld"));
    }
    boolean lastKey =
        !granting
            && transaction.staff().holdsProtectedKey(staff.id())
            && transaction.staff().protectedKeyHolders() == 1;
    return lastKey ? Optional.of(Sentence.of("say.clearance.lastHolder")) : Optional.empty();
  }

  /**
   * The changes that wait for a second person, oldest first; for administrators, and supervisors
   * who hold the clearance.
   *
   * @return nothing for anybody else
   */
  public List<Waiting> waiting(StaffSession session) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store()
        .read(transaction -> {
          boolean cleared = Clearances.holdsSection1367(transaction, session);
          return session.role() == Role.ADMINISTRATOR
                  || (session.role() == Role.SUPERVISOR && cleared)
              ? transaction.clearances().asked().stream()
                  .map(change -> waiting(transaction, change))
                  .toList()
              : List.of();
        });
  }

  private static Waiting waiting(Transaction transaction, ClearanceChange change) {
    return new Waiting(
        change, name(transaction, change.staffId()), name(transaction, change.askedBy()));
  }

  private static String name(Transaction transaction, UUID staffId) {
    return transaction.staff().find(staffId).map(StaffMember::fullName).orElse("");
  }

  /**
   * Confirms a change and carries it out: on granting, the key of Section 1367 records is made for
   * the first holder, else handed over as soon as a holder is there; on ending, the key is taken
   * away and every gate that stands open for the person shuts.
   *
   * @param seen as it was shown
   */
  public Answer confirm(StaffSession session, ClearanceChange seen) {
    if (!StillIn.atDesk(session)) {
      return refused(Sentence.of("say.desk.locked"));
    }
    return desk.store().write(t -> answered(t, session, seen, State.DONE));
  }

  /** Declines a change; nothing else happens. */
  public Answer decline(StaffSession session, ClearanceChange seen) {
    if (!StillIn.atDesk(session)) {
      return refused(Sentence.of("say.desk.locked"));
    }
    return desk.store().write(t -> answered(t, session, seen, State.DECLINED));
  }

  private Answer answered(
      Transaction transaction, StaffSession session, ClearanceChange seen, State answer) {
    Optional<ClearanceChange> found = transaction.clearances().find(seen.id());
    if (found.isEmpty()) {
      return refused(Sentence.of("say.clearance.nobody"));
    }
    ClearanceChange stored = found.get();
    Optional<Sentence> refusal =
        ClearanceRule.refusalToConfirm(
            session.id(),
            session.role(),
            Clearances.holdsSection1367(transaction, session),
            stored.askedBy(),
            stored.staffId());
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    if (stored.state() != State.ASKED) {
      return stored.state() == answer && session.id().equals(stored.confirmedBy())
          ? new Answer.Done(stored)
          : new Answer.Stale(stored);
    }
    StaffMember staff = transaction.staff().find(stored.staffId()).orElseThrow();
    Optional<Sentence> nothing =
        answer == State.DONE
            ? nothingToDo(transaction, staff, stored.clearance(), stored.granting())
            : Optional.empty();
    return nothing.isPresent()
        ? refused(nothing.get())
        : written(transaction, session, seen.answered(answer, session.id(), desk.now()), staff);
  }

  private Answer written(
      Transaction transaction, StaffSession session, ClearanceChange change, StaffMember staff) {
    return switch (transaction.clearances().update(change)) {
      case Updated.Stale<ClearanceChange>(ClearanceChange now) -> new Answer.Stale(now);
      case Updated.Done<ClearanceChange>(ClearanceChange row) -> {
        if (row.state() == State.DONE) {
          carryOut(transaction, session, row, staff);
        }
        record(
            transaction,
            row.state() == State.DONE
                ? AuditAction.CLEARANCE_CHANGED
                : AuditAction.CLEARANCE_DECLINED,
            session,
            row);
        yield new Answer.Done(row);
      }
    };
  }

  private void carryOut(
      Transaction transaction, StaffSession session, ClearanceChange change, StaffMember staff) {
    Set<Clearance> clearances = new HashSet<>(staff.clearances());
    if (change.granting()) {
      clearances.add(change.clearance());
      transaction.staff().setClearances(staff.id(), clearances);
      keys.admitCleared(transaction, staff.id(), session.keys());
    } else {
      clearances.remove(change.clearance());
      transaction.staff().setClearances(staff.id(), clearances);
      keys.takeProtectedKey(transaction, staff.id());
      OpenDoors.shut(transaction, staff.id(), desk.now());
    }
  }

  private static Answer refused(Sentence say) {
    return new Answer.Refused(say, ClearanceRule.RULES);
  }

  private void record(
      Transaction transaction, AuditAction action, StaffSession session, ClearanceChange change) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                action,
                session.id(),
                null,
                change.staffId(),
                Map.of(
                    "clearance", change.clearance().name(),
                    "change", change.granting() ? "GRANT" : "END",
                    "rules", String.join(" ", ClearanceRule.RULES))));
  }

  /**
   * A change that waits for a second person.
   *
   * @param staffName full name of whom it concerns
   * @param askedByName full name of who asked
   */
  public record Waiting(ClearanceChange change, String staffName, String askedByName) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** What came of asking, confirming or declining. */
  public sealed interface Answer {
    /** It stands so now. */
    record Done(ClearanceChange change) implements Answer {}

    /** Somebody else answered it since. */
    record Stale(ClearanceChange stored) implements Answer {}

    /** Not for this person, or nothing to do. */
    record Refused(Sentence say, List<String> rules) implements Answer {}
  }
}
