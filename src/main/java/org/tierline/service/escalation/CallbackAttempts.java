package org.tierline.service.escalation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.escalation.AttemptAnswer;
import org.tierline.model.escalation.AttemptAnswer.Outcome;
import org.tierline.model.escalation.AttemptOutcome;
import org.tierline.model.escalation.CallAttempt;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationState;
import org.tierline.policy.calendar.BusinessCalendar;
import org.tierline.policy.escalation.AttemptRule;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.service.Desk;
import org.tierline.service.cases.CaseAccess;
import org.tierline.service.escalation.DialHours.Refusal;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Attempts to call back: how often, how far apart, and what becomes of the place (E6). */
public final class CallbackAttempts {
  private static final List<String> RULES = List.of("E6");
  private final Desk desk;
  private final CallerZones zones;
  private final UnreachedLetters letters;
  private final SafeContacts safeContacts;
  private final DialHours dialHours;
  private final FallenClaims fallen;

  /**
   * Attempts from a desk.
   *
   * @param letters tell whoever was not reached how to be called again
   */
  public CallbackAttempts(
      Desk desk, CallerZones zones, UnreachedLetters letters, CaseAccess cases) {
    this.desk = desk;
    this.zones = zones;
    this.letters = letters;
    this.safeContacts = new SafeContacts(desk, cases);
    this.dialHours = new DialHours(desk, zones);
    this.fallen = new FallenClaims(desk);
  }

  /**
   * Records an attempt of the officer who holds an escalation; outside the hours in which the
   * telephone may ring there is none (E3). When the last one is used up nobody holds it any more,
   * and the place is kept.
   */
  public AttemptAnswer record(StaffSession session, String number, AttemptOutcome outcome) {
    if (!StillIn.atDesk(session)) {
      return notYours(Sentence.of("say.desk.locked"));
    }
    Optional<String> safe =
        desk.store()
            .read(transaction -> ServedEscalations.findHeld(transaction, session, number))
            .flatMap(held -> safeContacts.of(session, held));
    return desk.store()
        .write(transaction -> {
          fallen.letFallBack(transaction);
          return ServedEscalations.findHeld(transaction, session, number)
              .filter(held -> ServedEscalations.isHeld(held.state()))
              .map(held -> record(transaction, session, held, outcome, safe))
              .orElseGet(() -> notYours(fallen.whyNotHeld(transaction, session, number)));
        });
  }

  private static AttemptAnswer notYours(Sentence why) {
    return new AttemptAnswer(Outcome.REFUSED, null, 0, null, why, List.of("E5"));
  }

  private AttemptAnswer record(
      Transaction transaction,
      StaffSession session,
      Escalation held,
      AttemptOutcome outcome,
      Optional<String> safe) {
    Instant now = desk.now();
    AttemptRule rule = rule();
    Set<ZoneId> where = WhereToCall.zones(transaction, zones, held);
    List<CallAttempt> before = transaction.callbacks().attempts(held.id());
    if (held.queue() == EscalationQueue.SPECIAL_HANDLING && outcome.leavesWords()) {
      return new AttemptAnswer(
          Outcome.REFUSED,
          held.state(),
          rule.left(before),
          null,
          Sentence.of("say.attempt.leavesNothing"),
          List.of("P8"));
    }
    if (outcome.isMissed() && rule.isTooSoon(before, where, now)) {
      @Nullable Instant next = rule.next(before, where, now).orElse(null);
      return new AttemptAnswer(
          Outcome.TOO_SOON, held.state(), rule.left(before), next, tooSoon(next), RULES);
    }
    Optional<Refusal> notNow =
        outcome == AttemptOutcome.EMAILED
            ? Optional.empty()
            : dialHours.refusal(transaction, held, safe);
    if (notNow.isPresent()) {
      Refusal why = notNow.get();
      return new AttemptAnswer(
          Outcome.REFUSED, held.state(), rule.left(before), why.next(), why.say(), why.rules());
    }
    CallAttempt attempt = new CallAttempt(desk.ids().get(), held.id(), session.id(), outcome, now);
    transaction.callbacks().insertAttempt(attempt);
    audit(transaction, session, held, outcome);
    return recorded(transaction, held, where, transaction.callbacks().attempts(held.id()), outcome);
  }

  private AttemptAnswer recorded(
      Transaction transaction,
      Escalation held,
      Set<ZoneId> where,
      List<CallAttempt> attempts,
      AttemptOutcome outcome) {
    AttemptRule rule = rule();
    int left = rule.left(attempts);
    if (outcome.isMissed() && left == 0) {
      transaction.claims().release(held.id());
      transaction.escalations().write(held.withState(EscalationState.UNREACHED));
      letters.queue(transaction, held, rule.keptUntil(attempts));
      return new AttemptAnswer(
          Outcome.RECORDED,
          EscalationState.UNREACHED,
          0,
          null,
          Sentence.of("say.attempt.unreached", rule.keptUntil(attempts)),
          RULES);
    }
    transaction.claims().touch(held.id(), desk.now());
    return new AttemptAnswer(
        Outcome.RECORDED,
        held.state(),
        left,
        rule.next(attempts, where, desk.now()).orElse(null),
        Sentence.of("say.attempt.recorded", left),
        RULES);
  }

  private static Sentence tooSoon(@Nullable Instant next) {
    return next == null
        ? Sentence.of("say.attempt.tooSoon.noHour")
        : Sentence.of("say.attempt.tooSoon", next.atZone(BusinessCalendar.EASTERN));
  }

  private AttemptRule rule() {
    return new AttemptRule(desk.calendar(), desk.policy().callbacks());
  }

  private void audit(
      Transaction transaction, StaffSession session, Escalation held, AttemptOutcome outcome) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.ATTEMPT_RECORDED,
                session.id(),
                held.contactId(),
                held.id(),
                Map.of("outcome", outcome.name())));
  }
}
