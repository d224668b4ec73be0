package org.tierline.service.escalation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.escalation.ClaimAnswer;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.policy.CallbackPolicy;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.policy.escalation.ClaimRule;
import org.tierline.service.Desk;
import org.tierline.service.escalation.WaitingEscalations.Which;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.ClaimView;
import org.tierline.store.Store;
import org.tierline.store.Transaction;

/** The callers who wait to be called back, and who takes them (E5). */
public final class Callbacks {
  private static final List<String> RULES = List.of("E3", "E5", "E6");

  private final Desk desk;
  private final WaitingEscalations waiting;
  private final FallenClaims fallen;

  /** The callbacks of a desk's store. */
  public Callbacks(Desk desk, CallerZones zones) {
    this.desk = desk;
    waiting = new WaitingEscalations(desk, zones);
    fallen = new FallenClaims(desk);
  }

  /**
   * Claims the next caller whom this person may call now; nobody else gets the same one.
   *
   * @param queue only of this queue, or null for every queue this person serves
   */
  public ClaimAnswer claimNext(StaffSession session, @Nullable EscalationQueue queue) {
    if (!StillIn.atDesk(session)) {
      return new ClaimAnswer.None(RULES);
    }
    Store store = desk.store();
    // As many as one person may hold, from whichever of their desks.
    return store
        .writeBeside(
            session.id(),
            transaction -> {
              ClaimView seen = look(transaction, session);
              return fallen.areThere(seen)
                  ? Optional.<ClaimAnswer>empty()
                  : Optional.of(claimNext(transaction, session, seen, queue));
            })
        .orElseGet(() -> {
          fallen.letFallBack();
          return store.writeBeside(
              session.id(),
              transaction -> claimNext(transaction, session, look(transaction, session), queue));
        });
  }

  private ClaimView look(Transaction transaction, StaffSession session) {
    return transaction.claims().before(session.id(), fallen.untouchedSince());
  }

  /**
   * Takes what is with a supervisor and due first, for a supervisor who may know of it (P8): its
   * story can be read then, and it can be resolved or given to an officer. It stays where it is, so
   * that nobody dials, and whoever leaves it untouched leaves it to the next supervisor.
   */
  public ClaimAnswer claimWithSupervisor(StaffSession session) {
    if (!StillIn.atDesk(session)) {
      return new ClaimAnswer.None(RULES);
    }
    return desk.store()
        .write(transaction -> {
          fallen.letFallBack(transaction);
          Set<EscalationQueue> queues =
              ClaimRule.queues(session.role(), Clearances.holdsSection1367(transaction, session));
          boolean may = session.role() == Role.SUPERVISOR && StillIn.atDesk(session);
          return !may || isFull(transaction.claims().heldBy(session.id()))
              ? new ClaimAnswer.None(RULES)
              : transaction.claims().withSupervisor(queues, Set.of(), null, 1).stream()
                  .findFirst()
                  .map(found -> claimed(transaction, session, found, found.state()))
                  .orElseGet(() -> new ClaimAnswer.None(RULES));
        });
  }

  private boolean isFull(int held) {
    CallbackPolicy policy = desk.policy().callbacks();
    return policy.applies("E5") && held >= policy.mostClaims();
  }

  private ClaimAnswer claimNext(
      Transaction transaction,
      StaffSession session,
      ClaimView seen,
      @Nullable EscalationQueue queue) {
    Optional<StaffMember> person = Optional.ofNullable(seen.person());
    Set<EscalationQueue> queues = EnumSet.noneOf(EscalationQueue.class);
    queues.addAll(ClaimRule.queues(session.role(), Clearances.holdsSection1367(person, session)));
    if (queue != null) {
      queues.retainAll(Set.of(queue));
    }
    return !StillIn.atDesk(session) || isFull(seen.held()) || queues.isEmpty()
        ? new ClaimAnswer.None(RULES)
        : first(transaction, session, seen, queues)
            .map(found -> claimed(transaction, session, found, EscalationState.CLAIMED))
            .orElseGet(() -> new ClaimAnswer.None(RULES));
  }

  private Optional<Escalation> first(
      Transaction transaction, StaffSession session, ClaimView seen, Set<EscalationQueue> queues) {
    Set<String> languages = session.staff().languages();
    return waiting.take(
        transaction,
        new Which(queues, Set.of(), seen.ownAffairs(), languages, false),
        seen.places());
  }

  private ClaimAnswer claimed(
      Transaction transaction, StaffSession session, Escalation taken, EscalationState state) {
    transaction.claims().hold(taken, state, session.id(), event(session, taken));
    Escalation held = taken.withState(state);
    return new ClaimAnswer.Claimed(held, priorContacts(transaction, held), RULES);
  }

  /** The contact in which the caller asked, and those that stand in one story with it. */
  private int priorContacts(Transaction transaction, Escalation escalation) {
    UUID caseId = escalation.caseId();
    return caseId == null
        ? 1
        : 1 + transaction.contacts().countBefore(escalation.contactId(), caseId);
  }

  private AuditEvent event(StaffSession session, Escalation escalation) {
    return new AuditEvent(
        desk.now(),
        AuditAction.ESCALATION_CLAIMED,
        session.id(),
        escalation.contactId(),
        escalation.id(),
        Map.of());
  }
}
