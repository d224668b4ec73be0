package org.tierline.service.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.escalation.CallbackCounts;
import org.tierline.model.escalation.CallbackFilter;
import org.tierline.model.escalation.CallbackRow;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.FirstBecause;
import org.tierline.model.staff.Role;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.policy.escalation.ClaimOrder;
import org.tierline.policy.escalation.ClaimRule;
import org.tierline.service.Desk;
import org.tierline.service.escalation.WaitingEscalations.Which;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.ClaimTable.Claim;
import org.tierline.store.Transaction;
import org.tierline.store.WaitingPage.Side;

/** The callers whom an officer holds, may take now, or may take later (E5). */
public final class CallbackList {
  private final Desk desk;
  private final WaitingEscalations waiting;
  private final CallbackRows rows;
  private final FallenClaims fallen;

  /** The list of a desk. */
  public CallbackList(Desk desk, CallerZones zones) {
    this.desk = desk;
    waiting = new WaitingEscalations(desk, zones);
    rows = new CallbackRows(desk, zones);
    fallen = new FallenClaims(desk);
  }

  /** Those this person holds, the one that falls back first on top. */
  public List<CallbackRow> mine(StaffSession session) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    fallen.letFallBack();
    return desk.store()
        .read(transaction ->
            transaction.claims().claims(session.id()).stream()
                .map(claim -> rows.of(transaction, session, claim.escalation(), fallsBackAt(claim)))
                .toList());
  }

  /**
   * One that this person holds, or that waits in a queue they serve; empty for all others, and for
   * one whose identity is open unless they hold it or are cleared (P7).
   */
  public Optional<CallbackRow> find(StaffSession session, String number) {
    if (!StillIn.atDesk(session)) {
      return Optional.empty();
    }
    fallen.letFallBack();
    return desk.store()
        .read(transaction ->
            ServedEscalations.find(transaction, session, number)
                .map(found -> rows.of(transaction, session, found, null)));
  }

  /**
   * Those who may be called now, in the order in which they are claimed.
   *
   * @param after the last one of the page before, or null
   */
  public List<CallbackRow> next(
      StaffSession session, CallbackFilter filter, @Nullable CallbackRow after, int limit) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
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
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    return page(session, filter, Side.SHUT, after, limit);
  }

  /** How many each filter shows. */
  public CallbackCounts counts(StaffSession session) {
    if (!StillIn.atDesk(session)) {
      return new CallbackCounts(0, 0, 0, 0);
    }
    fallen.letFallBack();
    return desk.store()
        .read(transaction -> {
          boolean cleared = Clearances.holdsSection1367(transaction, session);
          Set<EscalationQueue> queues = ClaimRule.queues(session.role(), cleared);
          return new CallbackCounts(
              count(transaction, which(transaction, session, CallbackFilter.FIT_ME)),
              count(transaction, which(transaction, session, CallbackFilter.ALL)),
              count(transaction, which(transaction, session, CallbackFilter.UNREACHED)),
              session.role() == Role.SUPERVISOR
                  ? transaction
                      .claims()
                      .countWithSupervisor(queues, ClaimRule.toldOfOpen(session.role(), cleared))
                  : 0);
        });
  }

  /**
   * Why a caller is claimed before the one behind (E5).
   *
   * @param second null if nobody is behind
   */
  public FirstBecause because(CallbackRow first, @Nullable CallbackRow second) {
    return ClaimOrder.first(facts(first), second == null ? null : facts(second), desk.today());
  }

  private static ClaimOrder.Facts facts(CallbackRow row) {
    return new ClaimOrder.Facts(row.escalationClass(), row.due(), row.createdAt());
  }

  private static long count(Transaction transaction, Which which) {
    return transaction
        .claims()
        .count(
            which.queues(), which.openOf(), which.without(), which.languages(), which.unreached());
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
              after == null ? null : transaction.escalations().find(after.id()).orElse(null);
          if (filter == CallbackFilter.WITH_SUPERVISOR) {
            return withSupervisor(transaction, session, side, last, limit);
          }
          Which which = which(transaction, session, filter);
          return waiting.page(transaction, which, side, last, limit).stream()
              .map(found -> rows.of(transaction, session, found))
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
    boolean cleared = Clearances.holdsSection1367(transaction, session);
    return transaction
        .claims()
        .withSupervisor(
            ClaimRule.queues(session.role(), cleared),
            ClaimRule.toldOfOpen(session.role(), cleared),
            after,
            limit)
        .stream()
        .map(found -> rows.of(transaction, session, found, null))
        .toList();
  }

  /** Whose identity is open stands in every list (P7). */
  private static Which which(Transaction transaction, StaffSession session, CallbackFilter filter) {
    boolean cleared = Clearances.holdsSection1367(transaction, session);
    Set<UUID> own = transaction.ownAffairs().escalations(session.id());
    Set<EscalationQueue> queues = ClaimRule.queues(session.role(), cleared);
    Set<EscalationQueue> openOf = ClaimRule.toldOfOpen(session.role(), cleared);
    Set<String> languages = session.staff().languages();
    return switch (filter) {
      case FIT_ME -> new Which(queues, openOf, own, languages, false);
      case ALL -> new Which(queues, openOf, own, null, false);
      case UNREACHED -> new Which(queues, openOf, own, languages, true);
      case WITH_SUPERVISOR -> throw new IllegalArgumentException("nobody waits to be called there");
    };
  }

  private @Nullable Instant fallsBackAt(Claim claim) {
    return ClaimRule.isAhead(claim.escalation().windows(), desk.now())
        ? null
        : claim.touchedAt().plus(desk.policy().callbacks().claimLasts());
  }
}
