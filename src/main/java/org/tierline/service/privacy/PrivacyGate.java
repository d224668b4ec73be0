package org.tierline.service.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Contact;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.model.privacy.Verification;
import org.tierline.model.privacy.VerificationAnswer;
import org.tierline.model.privacy.VerificationOutcome;
import org.tierline.policy.PrivacyPolicy;
import org.tierline.policy.privacy.SaidTexts;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.contact.TakeOver;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
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
   * @param safeContactConfirmed whether the safe contact was confirmed; asked for by P8 only
   * @throws org.tierline.store.StoreTrouble if it could not be recorded; the gate stays shut (P11)
   */
  public VerificationAnswer verify(
      StaffSession session,
      UUID contactId,
      Relationship relationship,
      Said said,
      boolean safeContactConfirmed) {
    long started = System.nanoTime();
    Instant now = desk.now();
    PrivacyPolicy policy = desk.policies().at(now).privacy();
    Attempt.Made made =
        desk.store()
            .writeBeside(t ->
                mine(t, session, contactId)
                    .map(contact ->
                        new Attempt(desk, t, session, contact, now, policy)
                            .make(relationship, said, safeContactConfirmed))
                    .orElseGet(() -> notTheirs(t, session, contactId, said, policy)));
    VerificationAnswer answer =
        switch (made) {
          case Attempt.Answered answered -> answered.answer();
          case Attempt.Waiting waiting ->
              desk.store()
                  .writeBeside(t ->
                      mine(t, session, contactId)
                          .map(contact ->
                              new Attempt(desk, t, session, contact, now, policy).answer(waiting))
                          .orElseGet(() -> takenOver(policy)));
        };
    deadline.pass(started, policy.answerDeadline());
    return answer;
  }

  /** The contact, if it is theirs still; nobody else changes it until this transaction ends. */
  private static Optional<Contact> mine(
      Transaction transaction, StaffSession session, UUID contactId) {
    transaction.alone(contactId);
    return OwnContact.find(transaction, session, contactId);
  }

  /** Somebody else has the contact, such as a supervisor who took it over: nothing is looked up. */
  private Attempt.Made notTheirs(
      Transaction transaction,
      StaffSession session,
      UUID contactId,
      Said said,
      PrivacyPolicy policy) {
    boolean wasTaken = TakeOver.hasHandedOver(transaction, session, contactId);
    if (!wasTaken) {
      throw new IllegalArgumentException("no contact of this person has the key " + contactId);
    }
    new NumbersSaid(desk).hear(transaction, session, contactId, SaidTexts.of(said));
    return new Attempt.Answered(takenOver(policy));
  }

  private static VerificationAnswer takenOver(PrivacyPolicy policy) {
    return new VerificationAnswer(
        VerificationOutcome.REFUSED,
        DisclosureLevel.GENERAL_ONLY,
        0,
        Sentence.of("say.gate.takenOver"),
        List.of("P10"),
        policy.version(),
        null);
  }

  /** The gates that are open in a contact for this person now (P10); none at a locked desk. */
  public List<Verification> open(StaffSession session, UUID contactId) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store().read(t -> t.verifications().open(contactId, session.id(), desk.now()));
  }

  /** How many attempts a contact has left (P6); none while this desk is locked. */
  public int attemptsLeft(StaffSession session, UUID contactId) {
    if (!StillIn.atDesk(session)) {
      return 0;
    }
    int failures = desk.store().read(t -> t.verifications().failures(contactId));
    return Math.max(0, desk.policy().privacy().attemptsPerContact() - failures);
  }
}
