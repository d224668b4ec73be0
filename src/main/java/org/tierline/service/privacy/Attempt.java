package org.tierline.service.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.contact.ContactState;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.Verification;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.policy.PrivacyPolicy;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.policy.privacy.Gate;
import org.tierline.policy.privacy.Items;
import org.tierline.policy.privacy.OwnAffairRule;
import org.tierline.policy.privacy.SaidTexts;
import org.tierline.policy.privacy.outbound.SaidItems;
import org.tierline.service.Desk;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.CaseTable.Asked;
import org.tierline.store.CaseTable.Compared;
import org.tierline.store.CaseTable.Counted;
import org.tierline.store.CaseTable.Look;
import org.tierline.store.Transaction;

/**
 * One try at the gate: what was found, what is answered, what is recorded. In one transaction; or
 * in two, where a server keeps the gate and tells nothing of an attempt that could still be undone.
 */
final class Attempt {
  private final Desk desk;
  private final Transaction transaction;
  private final StaffSession session;
  private final Contact contact;
  private final int failures;
  private final Instant now;
  private final PrivacyPolicy policy;

  Attempt(
      Desk desk,
      Transaction transaction,
      StaffSession session,
      Contact contact,
      Instant now,
      PrivacyPolicy policy) {
    this.desk = desk;
    this.transaction = transaction;
    this.session = session;
    this.contact = contact;
    this.failures = transaction.verifications().failures(contact.id());
    this.now = now;
    this.policy = policy;
  }

  /** What came of it, as far as it can be told yet. */
  sealed interface Made {}

  /** It is answered. */
  record Answered(VerificationAnswer answer) implements Made {}

  /** It is counted, and answered by {@link #answer} in another transaction. */
  record Waiting(Gate.Request request, UUID ticket) implements Made {}

  Made make(Relationship relationship, Said said, boolean safeContactConfirmed) {
    transaction.verifications().insertSaid(contact.id(), SaidItems.of(said), session.keys());
    new NumbersSaid(desk).hear(transaction, session, contact.id(), SaidTexts.of(said));
    if (policy.applies("P10") && isNobodyOnTheLine()) {
      return new Answered(recorded(notNow(), null));
    }
    boolean own = transaction.ownAffairs().isDeclared(contact.id(), session.id());
    Optional<VerificationAnswer> ownAffair = OwnAffairRule.gate(own, failures, policy);
    if (ownAffair.isPresent()) {
      return new Answered(recorded(ownAffair.get(), null));
    }
    Gate.Request request =
        new Gate.Request(
            contact.channel(),
            session.role(),
            relationship,
            contact.promptReadAt() != null,
            failures,
            Clearances.holdsSection1367(transaction, session),
            safeContactConfirmed);
    Optional<VerificationAnswer> early = Gate.beforeLookUp(request, policy);
    return early.isPresent() ? new Answered(recorded(early.get(), null)) : looked(request, said);
  }

  private Made looked(Gate.Request request, Said said) {
    boolean account = contact.channel() == Channel.SECURE_MESSAGE;
    boolean sender = contact.channel() == Channel.EMAIL;
    ComparableItems items =
        Items.of(
            said,
            request.relationship(),
            desk.today(),
            account ? contact.caller().account() : null,
            sender ? contact.caller().email() : null);
    UUID ticket = desk.ids().get();
    UUID attempt = desk.ids().get();
    Look look =
        transaction
            .cases()
            .look(
                new Asked(
                    ticket,
                    attempt,
                    contact.id(),
                    request.relationship(),
                    request.safeContactConfirmed(),
                    Items.extrasOffered(said),
                    request.cleared(),
                    desk.today(),
                    now,
                    now.minus(policy.failuresWindow())),
                items,
                session.keys());
    return switch (look) {
      case Counted counted -> new Waiting(request, counted.ticket());
      case Compared compared -> {
        VerificationAnswer answer = decided(request, said, items, compared.comparison());
        transaction
            .verifications()
            .insertAttempt(
                attempt, contact.id(), session.id(), compared.number(), now, !isVerified(answer));
        yield new Answered(kept(request, ticket, compared, answer));
      }
    };
  }

  /** Answers an attempt that was counted in an earlier transaction. */
  VerificationAnswer answer(Waiting waiting) {
    if (policy.applies("P10") && isNobodyOnTheLine()) {
      return recorded(notNow(), null);
    }
    Compared compared = transaction.cases().answer(waiting.ticket());
    VerificationAnswer answer =
        Gate.afterLookUp(waiting.request(), compared.comparison(), now, policy);
    return kept(waiting.request(), waiting.ticket(), compared, answer);
  }

  private VerificationAnswer decided(
      Gate.Request request, Said said, ComparableItems items, Gate.Comparison found) {
    return Gate.afterLookUp(
        request,
        new Gate.Comparison(
            found.caseFits(),
            found.isProtected(),
            found.nameFits(),
            found.dateFits(),
            Items.extrasOffered(said),
            found.extrasFitting(),
            found.originFits(),
            found.standingFits() && claimsWhatIsNeeded(request.relationship(), items),
            found.failuresOnNumber()),
        now,
        policy);
  }

  private boolean isNobodyOnTheLine() {
    return !StillIn.atDesk(session) || contact.state() != ContactState.OPEN;
  }

  private static boolean isVerified(VerificationAnswer answer) {
    return answer.outcome() == VerificationOutcome.VERIFIED;
  }

  /**
   * Whoever is not the subject must be on file as what they say they are. If what was said claims
   * no such standing (the parent of a grown-up, nobody named), none can fit.
   */
  private static boolean claimsWhatIsNeeded(Relationship relationship, ComparableItems said) {
    return relationship == Relationship.APPLICANT_OR_PETITIONER || !said.standings().isEmpty();
  }

  private VerificationAnswer kept(
      Gate.Request request, UUID gate, Compared compared, VerificationAnswer answer) {
    boolean verified = isVerified(answer);
    Instant endsAt = answer.endsAt();
    if (verified && endsAt != null) {
      transaction
          .verifications()
          .insert(
              new Verification(
                  gate,
                  contact.id(),
                  session.id(),
                  compared.caseId(),
                  request.relationship(),
                  answer.level(),
                  now,
                  endsAt));
    }
    return recorded(answer, verified ? compared.caseId() : null);
  }

  /** The call has ended or the desk is locked (P10); costs no attempt. */
  private VerificationAnswer notNow() {
    return new VerificationAnswer(
        VerificationOutcome.REFUSED,
        DisclosureLevel.GENERAL_ONLY,
        Math.max(0, policy.attemptsPerContact() - failures),
        Sentence.of("say.gate.notNow"),
        List.of("P10"),
        policy.version(),
        null);
  }

  private VerificationAnswer recorded(VerificationAnswer answer, @Nullable UUID caseId) {
    AuditAction action =
        switch (answer.outcome()) {
          case VERIFIED -> AuditAction.VERIFIED;
          case NOT_VERIFIED, LOCKED -> AuditAction.NOT_VERIFIED;
          case NOT_PERMITTED, REFUSED -> AuditAction.NOT_PERMITTED;
        };
    transaction
        .audit()
        .append(
            new AuditEvent(
                now,
                action,
                session.id(),
                contact.id(),
                caseId,
                Map.of(
                    "outcome", answer.outcome().name(),
                    "level", answer.level().name(),
                    "rules", String.join(" ", answer.rules()),
                    "policy", answer.policy())));
    return answer;
  }
}
