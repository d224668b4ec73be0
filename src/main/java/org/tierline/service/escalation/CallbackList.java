package org.tierline.service.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.model.contact.Caller;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackCounts;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.staff.Role;
import org.tierline.policy.CallbackPolicy;
import org.tierline.policy.escalation.AttemptRule;
import org.tierline.policy.escalation.CallHours;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.policy.escalation.ClaimRule;
import org.tierline.service.Desk;
import org.tierline.service.escalation.WaitingEscalations.Opening;
import org.tierline.service.escalation.WaitingEscalations.Waiting;
import org.tierline.service.escalation.WaitingEscalations.Which;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.ClaimTable.Claim;
import org.tierline.store.Transaction;
import org.tierline.store.WaitingPage.Side;

/** The callers whom an officer holds, may take now, or may take later (E5). */
public final class CallbackList {
  private final Desk desk;
  private final WaitingEscalations waiting;
  private final FallenClaims fallen;

  /** The list of a desk. */
  public CallbackList(Desk desk, CallerZones zones) {
    this.desk = desk;
    waiting = new WaitingEscalations(desk, zones);
    fallen = new FallenClaims(desk);
  }

  /** Those this person holds, the one that falls back first on top. */
  public List<CallbackRow> mine(StaffSession session) {
    fallen.letFallBack();
    return desk.store()
        .read(transaction ->
            transaction.claims().claims(session.id()).stream()
                .map(claim -> row(transaction, claim.escalation(), fallsBackAt(claim)))
                .toList());
  }

  /** One that this person holds, or that waits in a queue they serve; empty for all others. */
  public Optional<CallbackRow> find(StaffSession session, String number) {
    fallen.letFallBack();
    return desk.store()
        .read(transaction ->
            ServedEscalations.find(transaction, session, number)
                .map(found -> row(transaction, found, null)));
  }

  /**
   * Those who may be called now, in the order in which they are claimed.
   *
   * @param after the last one of the page before, or null
   */
  public List<CallbackRow> next(
      StaffSession session, CallbackFilter filter, @Nullable CallbackRow after, int limit) {
    return page(session, filter, Side.OPEN, after, limit);
  }

  /**
   * Those who may not be called now, in the order in which they would be claimed; each with the
   * time at which it opens.
   *
   * @param after the last one of the page before, or null
   */
  public List<CallbackRow> notNow(
      StaffSession session, CallbackFilter filter, @Nullable CallbackRow after, int limit) {
    return page(session, filter, Side.SHUT, after, limit);
  }

  /** How many each filter shows. */
  public CallbackCounts counts(StaffSession session) {
    fallen.letFallBack();
    return desk.store()
        .read(transaction -> {
          Set<EscalationQueue> queues = queues(transaction, session);
          Set<String> mine = session.staff().languages();
          return queues.isEmpty()
              ? new CallbackCounts(0, 0, 0, 0)
              : new CallbackCounts(
                  transaction.claims().count(queues, mine, false),
                  transaction.claims().count(queues, null, false),
                  transaction.claims().count(queues, mine, true),
                  session.role() == Role.SUPERVISOR
                      ? transaction.claims().countWithSupervisor(queues)
                      : 0);
        });
  }

  private List<CallbackRow> page(
      StaffSession session,
      CallbackFilter filter,
      Side side,
      @Nullable CallbackRow after,
      int limit) {
    fallen.letFallBack();
    return desk.store()
        .read(transaction -> {
          @Nullable Escalation last =
              after == null ? null : transaction.escalations().find(after.number()).orElse(null);
          if (filter == CallbackFilter.WITH_SUPERVISOR) {
            return withSupervisor(transaction, session, side, last, limit);
          }
          Which which = which(transaction, session, filter);
          return waiting.page(transaction, which, side, last, limit).stream()
              .map(found -> row(transaction, found, null))
              .toList();
        });
  }

  /** Nobody is to be called there, so all of them stand on one side. */
  private List<CallbackRow> withSupervisor(
      Transaction transaction,
      StaffSession session,
      Side side,
      @Nullable Escalation after,
      int limit) {
    if (session.role() != Role.SUPERVISOR || side == Side.SHUT) {
      return List.of();
    }
    return transaction.claims().withSupervisor(queues(transaction, session), after, limit).stream()
        .map(found -> row(transaction, found, null))
        .toList();
  }

  private static Which which(Transaction transaction, StaffSession session, CallbackFilter filter) {
    Set<EscalationQueue> queues = queues(transaction, session);
    Set<String> languages = session.staff().languages();
    return switch (filter) {
      case FIT_ME -> new Which(queues, languages, false);
      case ALL -> new Which(queues, null, false);
      case UNREACHED -> new Which(queues, languages, true);
      case WITH_SUPERVISOR -> throw new IllegalArgumentException("nobody waits to be called there");
    };
  }

  private static Set<EscalationQueue> queues(Transaction transaction, StaffSession session) {
    return ClaimRule.queues(session.role(), Clearances.holdsSection1367(transaction, session));
  }

  private @Nullable Instant fallsBackAt(Claim claim) {
    return ClaimRule.isAhead(claim.escalation().windows(), desk.now())
        ? null
        : claim.touchedAt().plus(desk.policy().callbacks().claimLasts());
  }

  /** As the list has it. */
  CallbackRow row(Transaction transaction, Escalation escalation, @Nullable Instant fallsBackAt) {
    Opening opening = waiting.opening(transaction, escalation, desk.now());
    return row(transaction, new Waiting(escalation, opening), fallsBackAt);
  }

  /** Who waits in special handling is nobody until somebody holds it (P8). */
  private CallbackRow row(Transaction transaction, Waiting found, @Nullable Instant fallsBackAt) {
    Escalation escalation = found.escalation();
    Opening opening = found.opening();
    boolean isSpecial = escalation.queue() == EscalationQueue.SPECIAL_HANDLING;
    boolean isTold = !isSpecial || transaction.claims().holder(escalation.id()).isPresent();
    Set<ZoneId> zones = isSpecial ? Set.of() : opening.zones();
    CallbackPolicy policy = desk.policy().callbacks();
    int most = policy.attempts().most();
    return new CallbackRow(
        escalation.id(),
        escalation.number(),
        escalation.escalationClass(),
        escalation.state(),
        isTold ? callerName(transaction, escalation) : null,
        isTold ? escalation.reason() : null,
        escalation.language(),
        escalation.due(),
        escalation.firstContactAt(),
        escalation.createdAt(),
        zones,
        isSpecial ? List.of() : spans(desk.today(), zones),
        opening.state() == Opening.State.NOW ? null : opening.at(),
        most - new AttemptRule(desk.calendar(), policy).left(opening.attempts()),
        most,
        isSpecial,
        fallsBackAt);
  }

  private List<CallWindow> spans(LocalDate day, Set<ZoneId> zones) {
    return new CallHours(desk.calendar(), desk.policy().callbacks()).on(day, zones);
  }

  private static @Nullable String callerName(Transaction transaction, Escalation escalation) {
    return transaction
        .contacts()
        .find(escalation.contactId())
        .map(Contact::caller)
        .map(Caller::name)
        .orElse(null);
  }
}
