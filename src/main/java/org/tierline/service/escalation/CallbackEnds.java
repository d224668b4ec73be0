package org.tierline.service.escalation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.escalation.CallbackAnswer;
import org.tierline.model.escalation.CallbackAnswer.Outcome;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationNote;
import org.tierline.model.escalation.EscalationNote.Kind;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.EscalationState;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Verification;
import org.tierline.model.staff.Clearance;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.policy.escalation.ClaimRule;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.Transaction;

/** How an officer is done with an escalation: resolved, returned, or given to a colleague. */
public final class CallbackEnds {
  private final Desk desk;
  private final FallenClaims fallen;

  /** Ends callbacks at a desk. */
  public CallbackEnds(Desk desk) {
    this.desk = desk;
    this.fallen = new FallenClaims(desk);
  }

  /** The caller is helped; said by the officer who holds it, in words. */
  public CallbackAnswer resolve(StaffSession session, String number, String words) {
    return desk.store()
        .write(transaction -> {
          fallen.letFallBack(transaction);
          Optional<Escalation> held = ServedEscalations.findHeld(transaction, session, number);
          if (held.isEmpty()) {
            return notYours(transaction, session, number);
          }
          if (words.isBlank()) {
            return refused("say.callback.wordsNeeded", "E7");
          }
          end(transaction, held.get(), EscalationState.RESOLVED);
          note(transaction, session, held.get(), Kind.RESOLVED, words);
          record(transaction, AuditAction.ESCALATION_RESOLVED, session, held.get(), Map.of());
          return answer(Outcome.RESOLVED, EscalationState.RESOLVED, "say.callback.resolved", "E7");
        });
  }

  /** Back to Tier 1 with a coaching note, never out of special handling (E8, P8). */
  public CallbackAnswer returnToTier1(StaffSession session, String number, String words) {
    return desk.store()
        .write(transaction -> {
          fallen.letFallBack(transaction);
          Optional<Escalation> held = ServedEscalations.findHeld(transaction, session, number);
          if (held.isEmpty()) {
            return notYours(transaction, session, number);
          }
          if (held.get().queue() == EscalationQueue.SPECIAL_HANDLING) {
            return refused("say.callback.staysHere", "P8");
          }
          if (words.isBlank()) {
            return refused("say.callback.wordsNeeded", "E8");
          }
          end(transaction, held.get(), EscalationState.RETURNED);
          note(transaction, session, held.get(), Kind.RETURNED, words);
          record(transaction, AuditAction.ESCALATION_RETURNED, session, held.get(), Map.of());
          return answer(Outcome.RETURNED, EscalationState.RETURNED, "say.callback.returned", "E8");
        });
  }

  /**
   * Gives it to a colleague: the officer who holds it, or any supervisor who serves its queue. The
   * colleague must serve the queue, speak the caller's language and hold fewer than the most.
   *
   * @param to the name with which the colleague signs in
   */
  public CallbackAnswer reassign(StaffSession session, String number, String words, String to) {
    return desk.store()
        .write(transaction -> {
          fallen.letFallBack(transaction);
          return ServedEscalations.find(transaction, session, number)
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
            .filter(staff -> fits(staff, escalation));
    if (colleague.isEmpty()) {
      return refused("say.callback.cannotTake", "E5");
    }
    if (transaction.claims().heldBy(colleague.get().id())
        >= desk.policy().callbacks().mostClaims()) {
      return refused("say.callback.handsFull", "E5");
    }
    transaction.escalations().update(escalation.withState(EscalationState.CLAIMED));
    transaction.claims().claim(escalation.id(), colleague.get().id(), desk.now());
    if (!words.isBlank()) {
      note(transaction, session, escalation, Kind.REASSIGNED, words);
    }
    record(
        transaction,
        AuditAction.ESCALATION_REASSIGNED,
        session,
        escalation,
        Map.of("to", colleague.get().id().toString()));
    return answer(Outcome.REASSIGNED, EscalationState.CLAIMED, "say.callback.reassigned", "E5");
  }

  private static boolean fits(StaffMember staff, Escalation escalation) {
    boolean cleared = staff.clearances().contains(Clearance.SECTION_1367);
    return !staff.disabled()
        && ClaimRule.queues(staff.role(), cleared).contains(escalation.queue())
        && staff.languages().contains(escalation.language());
  }

  private static void end(Transaction transaction, Escalation held, EscalationState state) {
    transaction.claims().release(held.id());
    transaction.escalations().update(held.withState(state));
  }

  private void note(
      Transaction transaction,
      StaffSession session,
      Escalation escalation,
      Kind kind,
      String words) {
    UUID contactId =
        transaction
            .callbacks()
            .latestContact(escalation.id(), session.id())
            .orElse(escalation.contactId());
    DisclosureLevel level =
        transaction.verifications().open(contactId, session.id(), desk.now()).stream()
            .map(Verification::level)
            .max(Comparator.naturalOrder())
            .orElse(DisclosureLevel.GENERAL_ONLY);
    transaction
        .callbacks()
        .insertNote(
            new EscalationNote(
                desk.ids().get(),
                escalation.id(),
                contactId,
                session.id(),
                kind,
                words,
                level,
                desk.now()));
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
