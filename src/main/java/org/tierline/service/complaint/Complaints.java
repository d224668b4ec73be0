package org.tierline.service.complaint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.complaint.Complaint;
import org.tierline.model.complaint.ComplaintAnswer;
import org.tierline.model.complaint.ComplaintAnswer.Outcome;
import org.tierline.model.complaint.ComplaintWish;
import org.tierline.model.contact.Contact;
import org.tierline.model.privacy.DisclosureLevel;
import org.tierline.model.privacy.Verification;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.policy.complaint.ComplaintRule;
import org.tierline.policy.contact.TypedText;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Takes complaints in a contact; supervisors read them and send them on (V3, P16). */
public final class Complaints {
  private final Desk desk;

  /** Complaints at a desk. */
  public Complaints(Desk desk) {
    this.desk = desk;
  }

  /** Records a complaint; the same again is answered as the first time and counts once. */
  public ComplaintAnswer record(StaffSession session, UUID contactId, ComplaintWish wish) {
    if (!StillIn.atDesk(session)) {
      return new ComplaintAnswer(
          ComplaintAnswer.Outcome.REFUSED, Sentence.of("say.desk.locked"), List.of("P10"));
    }
    ComplaintAnswer answer = ComplaintRule.record(wish);
    return desk.store()
        .write(transaction -> {
          Contact contact = OwnContact.of(transaction, session, contactId);
          new NumbersSaid(desk)
              .hear(
                  transaction,
                  session,
                  contactId,
                  List.of(wish.name(), wish.nature(), wish.done()));
          if (answer.outcome() != Outcome.REFUSED) {
            Complaint complaint = complaint(transaction, session, contact, wish);
            if (transaction.complaints().insert(complaint, session.keys())) {
              audit(transaction, AuditAction.COMPLAINT_RECORDED, session, complaint);
            }
          }
          return answer;
        });
  }

  private Complaint complaint(
      Transaction transaction, StaffSession session, Contact contact, ComplaintWish wish) {
    DisclosureLevel level =
        Verification.highest(
            transaction.verifications().open(contact.id(), session.id(), desk.now()));
    return new Complaint(
        wish.key(),
        contact.id(),
        session.id(),
        wish.about(),
        TypedText.lines(wish.name()).strip(),
        TypedText.lines(wish.nature()).strip(),
        TypedText.lines(wish.done()).strip(),
        level,
        desk.now(),
        null,
        null,
        1);
  }

  /**
   * The complaints of which this supervisor may be told (P8, P16), newest first; nothing for
   * anybody else.
   *
   * @param after the last one that is known, or null
   */
  public List<Line> newest(StaffSession session, @Nullable Complaint after, int limit) {
    if (session.role() != Role.SUPERVISOR || !StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store()
        .read(transaction -> {
          boolean cleared = Clearances.holdsSection1367(transaction, session);
          return transaction.complaints().newest(cleared, after, limit).stream()
              .map(complaint -> line(transaction, complaint))
              .toList();
        });
  }

  private static Line line(Transaction transaction, Complaint complaint) {
    return new Line(
        complaint,
        transaction.staff().find(complaint.staffId()).map(StaffMember::fullName).orElse(""),
        complaint.name() == null
            ? ""
            : transaction.contacts().find(complaint.contactId()).map(Contact::number).orElse(""),
        ComplaintRule.isForHeadquarters(complaint.about()));
  }

  /**
   * A complaint as a supervisor reads it.
   *
   * @param takenBy full name
   * @param contactNumber of the contact it was made in; empty where the words are withheld
   * @param forHeadquarters whether it is not the Contact Center's
   */
  public record Line(
      Complaint complaint, String takenBy, String contactNumber, boolean forHeadquarters) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /** Records that a complaint was sent on to headquarters; what somebody else did first stands. */
  public ComplaintAnswer sendOn(StaffSession session, Complaint seen) {
    if (!StillIn.atDesk(session)) {
      return new ComplaintAnswer(
          ComplaintAnswer.Outcome.REFUSED, Sentence.of("say.desk.locked"), List.of("P10"));
    }
    return desk.store()
        .write(transaction -> {
          boolean cleared = Clearances.holdsSection1367(transaction, session);
          Optional<Complaint> stored = transaction.complaints().find(seen.id(), cleared);
          Optional<Sentence> refusal =
              stored
                  .map(now -> ComplaintRule.refusalToSendOn(session.role(), now))
                  .orElse(Optional.of(Sentence.of("say.complaint.supervisorsOnly")));
          if (refusal.isPresent() || stored.isEmpty()) {
            return new ComplaintAnswer(Outcome.REFUSED, refusal.orElseThrow(), List.of("V3"));
          }
          transaction.complaints().update(sentOn(stored.get(), session.id()));
          audit(transaction, AuditAction.COMPLAINT_SENT_ON, session, stored.get());
          return new ComplaintAnswer(
              Outcome.SENT_ON, Sentence.of("say.complaint.sentOn"), List.of("V3"));
        });
  }

  private Complaint sentOn(Complaint complaint, UUID by) {
    return new Complaint(
        complaint.id(),
        complaint.contactId(),
        complaint.staffId(),
        complaint.about(),
        complaint.name(),
        complaint.nature(),
        complaint.done(),
        complaint.level(),
        complaint.madeAt(),
        by,
        desk.now(),
        complaint.version());
  }

  private void audit(
      Transaction transaction, AuditAction action, StaffSession session, Complaint complaint) {
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                action,
                session.id(),
                complaint.contactId(),
                complaint.id(),
                Map.of("about", complaint.about().name(), "rules", "V3")));
  }
}
