package org.tierline.service.escalation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.CallbackAnswer.Outcome;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationNote.Kind;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** How an officer is done with an escalation: resolved, returned, or given to a colleague. */
public final class CallbackEnds {
  private final Desk desk;
  private final FallenClaims fallen;
  private final OfficersWords officersWords;

  /** Ends callbacks at a desk. */
  public CallbackEnds(Desk desk) {
    this.desk = desk;
    this.fallen = new FallenClaims(desk);
    this.officersWords = new OfficersWords(desk);
  }

  /** The caller is helped; said by the officer who holds it, in words. */
  public CallbackAnswer resolve(StaffSession session, String number, String words) {
    return step(
        session,
        number,
        (transaction, held) -> {
          if (words.isBlank()) {
            return refused("say.callback.wordsNeeded", "E7");
          }
          end(transaction, held, EscalationState.RESOLVED);
          officersWords.keep(transaction, session, held, Kind.RESOLVED, words);
          record(transaction, AuditAction.ESCALATION_RESOLVED, session, held, Map.of());
          return answer(Outcome.RESOLVED, EscalationState.RESOLVED, "say.callback.resolved", "E7");
        });
  }

  /** Back to Tier 1 with a coaching note, never out of special handling (E8, P8). */
  public CallbackAnswer returnToTier1(StaffSession session, String number, String words) {
    return step(
        session,
        number,
        (transaction, held) -> {
          if (held.queue() == EscalationQueue.SPECIAL_HANDLING) {
            return refused("say.callback.staysHere", "P8");
          }
          if (words.isBlank()) {
            return refused("say.callback.wordsNeeded", "E8");
          }
          end(transaction, held, EscalationState.RETURNED);
          officersWords.keep(transaction, session, held, Kind.RETURNED, words);
          record(transaction, AuditAction.ESCALATION_RETURNED, session, held, Map.of());
          return answer(Outcome.RETURNED, EscalationState.RETURNED, "say.callback.returned", "E8");
        });
  }

  /** A supervisor goes on with it; whoever held it holds it no more. */
  public CallbackAnswer passUp(StaffSession session, String number, String words) {
    return step(
        session,
        number,
        (transaction, held) -> {
          if (words.isBlank()) {
            return refused("say.callback.wordsNeeded", "V1");
          }
          end(transaction, held, EscalationState.WITH_SUPERVISOR);
          officersWords.keep(transaction, session, held, Kind.PASSED_UP, words);
          record(transaction, AuditAction.ESCALATION_PASSED_UP, session, held, Map.of());
          return answer(
              Outcome.PASSED_UP, EscalationState.WITH_SUPERVISOR, "say.callback.passedUp", "V1");
        });
  }

  /** Words for whoever goes on; they keep the claim as any other step does (E5). */
  public CallbackAnswer note(StaffSession session, String number, String words) {
    return step(
        session,
        number,
        (transaction, held) -> {
          if (words.isBlank()) {
            return refused("say.callback.wordsNeeded", "E5");
          }
          officersWords.keep(transaction, session, held, Kind.NOTED, words);
          transaction.claims().touch(held.id(), desk.now());
          record(transaction, AuditAction.ESCALATION_NOTED, session, held, Map.of());
          return answer(Outcome.NOTED, held.state(), "say.callback.noted", "E5");
        });
  }

  /**
   * A step of whoever holds the caller, in one transaction; claims that are over fall back first.
   */
  private CallbackAnswer step(
      StaffSession session,
      String number,
      BiFunction<Transaction, Escalation, CallbackAnswer> step) {
    if (!StillIn.atDesk(session)) {
      return refused("say.desk.locked", "P10");
    }
    return desk.store()
        .write(transaction -> {
          fallen.letFallBack(transaction);
          return ServedEscalations.findHeld(transaction, session, number)
              .map(held -> step.apply(transaction, held))
              .orElseGet(() -> notYours(transaction, session, number));
        });
  }

  /**
   * Gives it to a colleague: the officer who holds it, or any supervisor who serves its queue. The
   * colleague must serve the queue, speak the caller's language and hold fewer than the most.
   *
   * @param to the name with which the colleague signs in
   */
  public CallbackAnswer reassign(StaffSession session, String number, String words, String to) {
    if (!StillIn.atDesk(session)) {
      return refused("say.desk.locked", "P10");
    }
    return desk.store()
        .write(transaction -> {
          fallen.letFallBack(transaction);
          return ServedEscalations.findToGive(transaction, session, number)
              .filter(found -> mayGive(transaction, session, found))
              .map(found -> given(transaction, session, found, words, to))
              .orElseGet(() -> notYours(transaction, session, number));
        });
  }

  private static boolean mayGive(
      Transaction transaction, StaffSession session, Escalation escalation) {
    boolean open =
        switch (escalation.state()) {
          case WAITING, CLAIMED, SCHEDULED, UNREACHED, WITH_SUPERVISOR -> true;
          case RESOLVED, RETURNED, CANCELLED -> false;
        };
    return open
        && (session.role() == Role.SUPERVISOR
            || ServedEscalations.isHeldBy(transaction, session, escalation));
  }

  private CallbackAnswer given(
      Transaction transaction,
      StaffSession session,
      Escalation escalation,
      String words,
      String to) {
    Optional<StaffMember> colleague =
        transaction
            .staff()
            .findByName(to.strip().toLowerCase(Locale.ROOT))
            .filter(staff -> Colleagues.fits(staff, escalation));
    if (colleague.isEmpty()) {
      return refused("say.callback.cannotTake", "E5");
    }
    if (transaction.claims().heldBy(colleague.get().id())
        >= desk.policy().callbacks().mostClaims()) {
      return refused("say.callback.handsFull", "E5");
    }
    transaction.escalations().write(escalation.withState(EscalationState.CLAIMED));
    transaction.claims().claim(escalation.id(), colleague.get().id(), desk.now());
    if (!words.isBlank()) {
      officersWords.keep(transaction, session, escalation, Kind.REASSIGNED, words);
    }
    record(
        transaction,
        AuditAction.ESCALATION_REASSIGNED,
        session,
        escalation,
        Map.of("to", colleague.get().id().toString()));
    return answer(Outcome.REASSIGNED, EscalationState.CLAIMED, "say.callback.reassigned", "E5");
  }

  private static void end(Transaction transaction, Escalation held, EscalationState state) {
    transaction.claims().release(held.id());
    transaction.escalations().write(held.withState(state));
  }

  private static CallbackAnswer answer(
      Outcome outcome, EscalationState state, String key, String rule) {
    return new CallbackAnswer(outcome, state, Sentence.of(key), List.of(rule));
  }

  private CallbackAnswer notYours(Transaction transaction, StaffSession session, String number) {
    return new CallbackAnswer(
        Outcome.REFUSED, null, fallen.whyNotHeld(transaction, session, number), List.of("E5"));
  }

  private static CallbackAnswer refused(String key, String rule) {
    return new CallbackAnswer(Outcome.REFUSED, null, Sentence.of(key), List.of(rule));
  }

  private void record(
      Transaction transaction,
      AuditAction action,
      StaffSession session,
      Escalation escalation,
      Map<String, String> facts) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(), action, session.id(), escalation.contactId(), escalation.id(), facts));
  }
}
