package org.tierline.service.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.audit.AuditPlace;
import org.tierline.model.privacy.BrokenGlass;
import org.tierline.model.privacy.GlassAnswer;
import org.tierline.model.privacy.GlassWish;
import org.tierline.policy.PrivacyPolicy;
import org.tierline.policy.contact.TypedText;
import org.tierline.policy.privacy.GlassRule;
import org.tierline.policy.privacy.GlassRule.Decision;
import org.tierline.policy.privacy.GlassRule.Outcome;
import org.tierline.service.Desk;
import org.tierline.service.privacy.AnswerDeadline;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * A supervisor opens a case without a caller (P13): one case at a time, for as long as the policy
 * says, until sign-out or until the desk was locked for too long. It is on record before anything
 * is shown (P11). Not for the thread that paints.
 */
public final class BreakGlass {
  private static final Sentence ENDED = Sentence.of("say.glass.ended");

  private final Desk desk;
  private final GlassView view;
  private final AnswerDeadline deadline;

  /** Breaks glass at a desk. */
  public BreakGlass(Desk desk, CaseAccess cases, AnswerDeadline deadline) {
    this.desk = desk;
    this.view = new GlassView(desk, cases);
    this.deadline = deadline;
  }

  /**
   * Opens a case. What was open before for this person is shut. A number of no case, and one of a
   * case that this person may not be told of, get the same answer at the same time (P7, P8). The
   * same wish again opens the same case and counts once.
   *
   * @throws org.tierline.store.StoreTrouble if it could not be recorded; nothing is shown (P11)
   */
  public GlassAnswer breakGlass(StaffSession session, GlassWish wish) {
    long started = System.nanoTime();
    PrivacyPolicy policy = desk.policy().privacy();
    Recorded recorded = desk.store().write(t -> decided(t, session, wish, policy));
    GlassAnswer answer =
        stands(recorded) ? shown(session, recorded.decision()) : undone(session, recorded);
    deadline.pass(started, policy.answerDeadline());
    return answer;
  }

  /**
   * Shows again what this person has open; each time is a disclosure of its own.
   *
   * @return refused if nothing is open now
   */
  public GlassAnswer look(StaffSession session) {
    return shown(session, GlassRule.afterLookUp(true, desk.now(), desk.policy().privacy()));
  }

  /** What this person has open now, with its end; nothing while the desk is locked. */
  public Optional<BrokenGlass> open(StaffSession session) {
    return !StillIn.atDesk(session)
        ? Optional.empty()
        : desk.store().read(t -> t.glass().open(session.id(), desk.now()));
  }

  /** Shuts what this person has open, before its time. Again changes nothing. */
  public void shut(StaffSession session) {
    desk.store()
        .write(transaction -> {
          transaction.glass().endOfStaff(session.id(), desk.now());
          return true;
        });
  }

  private boolean stands(Recorded recorded) {
    AuditPlace event = recorded.event();
    return event == null
        || recorded.decision().outcome() != Outcome.BROKEN
        || desk.store().read(t -> t.audit().holds(event, AuditAction.GLASS_BROKEN));
  }

  /** A glass that is not on record is none (P11). */
  private GlassAnswer undone(StaffSession session, Recorded recorded) {
    shut(session);
    return new GlassAnswer.Refused(ENDED, List.of("P11", "P13"), recorded.decision().policy());
  }

  private GlassAnswer shown(StaffSession session, Decision decision) {
    if (decision.outcome() == Outcome.REFUSED) {
      return new GlassAnswer.Refused(decision.say(), decision.rules(), decision.policy());
    }
    return view.of(session)
        .<GlassAnswer>map(seen ->
            new GlassAnswer.Open(
                seen.view(), seen.endsAt(), decision.say(), decision.rules(), decision.policy()))
        .orElseGet(() -> new GlassAnswer.Refused(ENDED, List.of("P10", "P13"), decision.policy()));
  }

  private Recorded decided(
      Transaction transaction, StaffSession session, GlassWish wish, PrivacyPolicy policy) {
    Optional<Decision> early =
        GlassRule.beforeLookUp(
            new GlassRule.Request(
                session.role(),
                !StillIn.atDesk(session),
                session.keys().holdsRecordsKey(),
                wish.words()),
            policy);
    return early.isPresent()
        ? recorded(transaction, session, wish, early.get(), null)
        : lookedUp(transaction, session, wish, policy);
  }

  private Recorded lookedUp(
      Transaction transaction, StaffSession session, GlassWish wish, PrivacyPolicy policy) {
    Clearances.holdsSection1367(transaction, session);
    Optional<UUID> caseId = transaction.cases().idOf(wish.receiptNumber().value(), session.keys());
    Optional<BrokenGlass> before =
        transaction.glass().find(wish.key()).filter(glass -> glass.staffId().equals(session.id()));
    if (before.isPresent()) {
      return new Recorded(
          GlassRule.afterLookUp(
              caseId.filter(before.get().caseId()::equals).isPresent(), before.get().at(), policy),
          null);
    }
    Decision decision = GlassRule.afterLookUp(caseId.isPresent(), desk.now(), policy);
    Instant endsAt = decision.endsAt();
    if (caseId.isPresent() && endsAt != null) {
      transaction.glass().endOfStaff(session.id(), desk.now());
      transaction
          .glass()
          .insert(
              new BrokenGlass(
                  wish.key(),
                  session.id(),
                  caseId.get(),
                  wish.reason(),
                  TypedText.lines(wish.words()).strip(),
                  desk.now(),
                  endsAt),
              wish.receiptNumber().value(),
              session.keys());
    }
    return recorded(transaction, session, wish, decision, caseId.orElse(null));
  }

  private Recorded recorded(
      Transaction transaction,
      StaffSession session,
      GlassWish wish,
      Decision decision,
      @Nullable UUID caseId) {
    AuditEvent event =
        new AuditEvent(
            desk.now(),
            decision.outcome() == Outcome.BROKEN
                ? AuditAction.GLASS_BROKEN
                : AuditAction.GLASS_REFUSED,
            session.id(),
            null,
            caseId,
            Map.of(
                "reason", wish.reason().name(),
                "rules", String.join(" ", decision.rules()),
                "policy", decision.policy()));
    return new Recorded(decision, transaction.audit().appendNow(event));
  }

  /** What was decided, and where that stands in the record; null for a wish that was known. */
  private record Recorded(Decision decision, @Nullable AuditPlace event) {}
}
