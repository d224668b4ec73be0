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
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.CaseTable.Compared;
import org.tierline.store.Transaction;

/**
 * Compares what a caller says with the record, without showing the record. Attempt and outcome are
 * in the store before anybody hears the answer.
 */
public final class PrivacyGate {
  private final Desk desk;
  private final AnswerDeadline deadline;

  /** The gate of a desk. */
  public PrivacyGate(Desk desk, AnswerDeadline deadline) {
    this.desk = desk;
    this.deadline = deadline;
  }

  /**
   * Tries to verify the caller of a contact (P1–P7). A failure takes the same time and has the same
   * words whatever its cause.
   *
   * @throws org.tierline.store.StoreTrouble if it could not be recorded; the gate stays shut (P11)
   */
  public VerificationAnswer verify(
      StaffSession session, UUID contactId, Relationship relationship, Said said) {
    long started = System.nanoTime();
    Instant now = desk.now();
    PrivacyPolicy policy = desk.policies().at(now).privacy();
    VerificationAnswer answer =
        desk.store().write(t -> attempt(t, session, contactId, relationship, said, now, policy));
    deadline.pass(started, policy.answerDeadline());
    return answer;
  }

  /** The gates that are open in a contact for this person now (P10). */
  public List<Verification> open(StaffSession session, UUID contactId) {
    return desk.store().read(t -> t.verifications().open(contactId, session.id(), desk.now()));
  }

  /** How many attempts a contact has left (P6). */
  public int attemptsLeft(UUID contactId) {
    int failures = desk.store().read(t -> t.verifications().failures(contactId));
    return Math.max(0, desk.policy().privacy().attemptsPerContact() - failures);
  }

  private VerificationAnswer attempt(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      Relationship relationship,
      Said said,
      Instant now,
      PrivacyPolicy policy) {
    Contact contact = OwnContact.of(transaction, session, contactId);
    int failures = transaction.verifications().failures(contactId);
    boolean nobodyOnTheLine = session.isLocked() || contact.state() != ContactState.OPEN;
    if (policy.applies("P10") && nobodyOnTheLine) {
      VerificationAnswer refused = notNow(failures, policy);
      record(transaction, session, contactId, null, refused, now);
      return refused;
    }
    Gate.Request request =
        new Gate.Request(
            contact.channel(),
            session.role(),
            relationship,
            contact.promptReadAt() != null,
            failures);
    Optional<VerificationAnswer> early = Gate.beforeLookUp(request, policy);
    if (early.isPresent()) {
      record(transaction, session, contactId, null, early.get(), now);
      return early.get();
    }
    ComparableItems items = Items.of(said, relationship, desk.today());
    Compared compared =
        transaction
            .cases()
            .compare(items, session.keys(), desk.today(), now.minus(policy.failuresWindow()));
    VerificationAnswer answer =
        Gate.afterLookUp(
            request,
            claimed(compared.comparison(), contact.channel(), relationship, items),
            now,
            policy);
    boolean verified = answer.outcome() == VerificationOutcome.VERIFIED;
    transaction
        .verifications()
        .insertAttempt(
            desk.ids().get(), contactId, session.id(), compared.number(), now, !verified);
    Instant endsAt = answer.endsAt();
    if (verified && endsAt != null) {
      transaction
          .verifications()
          .insert(
              new Verification(
                  desk.ids().get(),
                  contactId,
                  session.id(),
                  compared.caseId(),
                  relationship,
                  answer.level(),
                  now,
                  endsAt));
    }
    record(transaction, session, contactId, verified ? compared.caseId() : null, answer, now);
    return answer;
  }

  /** The call has ended or the desk is locked (P10); costs no attempt. */
  private static VerificationAnswer notNow(int failures, PrivacyPolicy policy) {
    return new VerificationAnswer(
        VerificationOutcome.REFUSED,
        DisclosureLevel.GENERAL_ONLY,
        Math.max(0, policy.attemptsPerContact() - failures),
        Sentence.of("say.gate.notNow"),
        List.of("P10"),
        policy.version(),
        null);
  }

  /**
   * Whoever is not the subject must be on file as what they say they are. If what was said claims
   * no such standing (the parent of a grown-up, nobody named), none can fit.
   */
  private static Gate.Comparison claimed(
      Gate.Comparison found, Channel channel, Relationship relationship, ComparableItems said) {
    // No connector has authenticated an account, a sender or an envelope yet (P2).
    boolean authenticated =
        switch (channel) {
          case SECURE_MESSAGE, EMAIL, MAIL -> false;
          default -> true;
        };
    boolean fits =
        found.standingFits()
            && (relationship == Relationship.APPLICANT_OR_PETITIONER
                || !said.standings().isEmpty());
    return new Gate.Comparison(
        found.caseFits() && authenticated,
        found.nameFits(),
        found.dateFits(),
        found.extrasFitting(),
        fits,
        found.failuresOnNumber());
  }

  private static void record(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      @Nullable UUID caseId,
      VerificationAnswer answer,
      Instant now) {
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
                contactId,
                caseId,
                Map.of(
                    "outcome", answer.outcome().name(),
                    "level", answer.level().name(),
                    "rules", String.join(" ", answer.rules()),
                    "policy", answer.policy())));
  }
}
