package org.tierline.service.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.escalation.KeptWish;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.escalation.ClaimRule;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.ClaimTable.Claim;
import org.tierline.store.ClaimView;
import org.tierline.store.Transaction;

/**
 * Claims that nobody touched fall back to the list, with a note for who comes next (E5). There is
 * no timer: whatever relies on a claim, or lists and counts who is free, asks here first, so that a
 * claim is over at its minute whichever desk looks.
 */
public final class FallenClaims {
  private final Desk desk;

  /** The claims of a desk's store. */
  public FallenClaims(Desk desk) {
    this.desk = desk;
  }

  /** Before something is read: writes only if a claim is over. */
  void letFallBack() {
    if (desk.store().read(this::areThere)) {
      desk.store()
          .write(transaction -> {
            letFallBack(transaction);
            return true;
          });
    }
  }

  /** Whether a claim is over that still stands, and is to fall back first. */
  boolean areThere(Transaction transaction) {
    return !over(transaction).isEmpty();
  }

  /** As {@link #areThere(Transaction)}, told by the windows of those that were looked at. */
  boolean areThere(ClaimView seen) {
    return seen.untouched().stream().anyMatch(windows -> isOver(windows, desk.now()));
  }

  /** A claim that was not touched after this instant may be over. */
  Instant untouchedSince() {
    return desk.now().minus(desk.policy().callbacks().claimLasts());
  }

  /** Within the transaction of a job that relies on a claim. */
  void letFallBack(Transaction transaction) {
    over(transaction).forEach(claim -> letFallBack(transaction, claim));
  }

  /**
   * Lets go of everything that somebody holds whose name is closed, with the same note.
   *
   * @param by who closed it
   */
  public void letGo(Transaction transaction, UUID staffId, UUID by) {
    transaction
        .claims()
        .claims(staffId)
        .forEach(claim -> fallBack(transaction, claim.escalation(), desk.now(), by));
    // Who administers a shared store closes names and sees no escalation.
    transaction.claims().letGoUnseen(staffId, desk.ids(), desk.now());
  }

  /**
   * Why this person holds an escalation no more, or never did; alike for every queue, so that it
   * does not tell whoever held it that it went into special handling (P7).
   */
  Sentence whyNotHeld(Transaction transaction, StaffSession session, String typed) {
    return ServedEscalations.findInAnyQueue(transaction, session, typed)
        .filter(found -> found.state() == EscalationState.WAITING)
        .flatMap(found -> lastFall(transaction, found))
        .map(at -> Sentence.of("say.callback.fellBack", at.atZone(BusinessCalendar.EASTERN)))
        .or(() ->
            ServedEscalations.find(transaction, session, typed)
                .filter(found -> found.state() == EscalationState.WITH_SUPERVISOR)
                .map(_ -> Sentence.of("say.callback.withSupervisor")))
        .orElseGet(() -> Sentence.of("say.callback.notYours"));
  }

  private List<Claim> over(Transaction transaction) {
    Instant now = desk.now();
    return transaction.claims().untouchedSince(untouchedSince()).stream()
        .filter(claim -> isOver(claim.escalation().windows(), now))
        .toList();
  }

  /** A promised window keeps a claim that nobody touches. */
  private static boolean isOver(List<CallWindow> windows, Instant now) {
    return !ClaimRule.isAhead(windows, now);
  }

  private void letFallBack(Transaction transaction, Claim claim) {
    fallBack(transaction, claim.escalation(), endOf(claim), null);
  }

  /** Ends a claim before its time, told in no other way than one that is over. */
  void letGo(Transaction transaction, Escalation escalation) {
    fallBack(transaction, escalation, desk.now(), null);
  }

  private void fallBack(
      Transaction transaction, Escalation escalation, Instant at, @Nullable UUID by) {
    transaction.claims().release(escalation.id());
    if (!ServedEscalations.isHeld(escalation.state())) {
      return;
    }
    transaction.escalations().write(escalation.withState(EscalationState.WAITING));
    transaction
        .escalations()
        .insertWish(
            desk.ids().get(),
            escalation.id(),
            escalation.contactId(),
            KeptWish.Kind.FELL_BACK,
            "",
            null,
            at);
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.ESCALATION_FELL_BACK,
                by,
                escalation.contactId(),
                escalation.id(),
                Map.of()));
  }

  /** When it was over: so long after it was touched, and no promised window ahead any more. */
  private Instant endOf(Claim claim) {
    Instant untouched = claim.touchedAt().plus(desk.policy().callbacks().claimLasts());
    return Stream.concat(
            Stream.of(untouched), claim.escalation().windows().stream().map(CallWindow::to))
        .max(Instant::compareTo)
        .orElse(untouched);
  }

  private static Optional<Instant> lastFall(Transaction transaction, Escalation escalation) {
    return transaction.callbacks().wishes(escalation.id()).stream()
        .filter(wish -> wish.kind() == KeptWish.Kind.FELL_BACK)
        .map(KeptWish::at)
        .max(Instant::compareTo);
  }
}
