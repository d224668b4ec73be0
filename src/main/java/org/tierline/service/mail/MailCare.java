package org.tierline.service.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.model.mail.MailDecision;
import org.tierline.model.mail.MailItem;
import org.tierline.model.mail.MessageState;
import org.tierline.model.privacy.MessageChannel;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.policy.mail.MailRule;
import org.tierline.service.Desk;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Messages that did not leave, or not for sure, and what a supervisor decides about them. */
public final class MailCare {
  private final Desk desk;

  /** Cares for the messages of a desk's store. */
  public MailCare(Desk desk) {
    this.desk = desk;
  }

  /** How many letters wait to be printed of which this supervisor may know; else none. */
  public long letters(StaffSession session) {
    return session.role() != Role.SUPERVISOR || !StillIn.atDesk(session)
        ? 0
        : desk.store()
            .read(t ->
                t.mail().waiting(MessageChannel.MAIL, Clearances.holdsSection1367(t, session)));
  }

  /**
   * Those about which somebody has to decide, oldest first; none for anybody but supervisors, and
   * for these none of which they may not know (P8).
   *
   * @param after the last one that is known, or null
   */
  public List<Line> toDecide(StaffSession session, @Nullable MailItem after, int limit) {
    if (session.role() != Role.SUPERVISOR || !StillIn.atDesk(session)) {
      return List.of();
    }
    return desk.store()
        .read(transaction -> {
          boolean cleared = Clearances.holdsSection1367(transaction, session);
          return transaction.mail().toDecide(cleared, after, limit).stream()
              .map(item -> line(transaction, item))
              .toList();
        });
  }

  private static Line line(Transaction transaction, MailItem item) {
    return new Line(
        item,
        transaction.staff().find(item.message().staffId()).map(StaffMember::fullName).orElse(""),
        transaction.contacts().find(item.message().contactId()).map(Contact::number).orElse(""));
  }

  /**
   * A message about which somebody has to decide.
   *
   * @param writtenBy full name
   * @param contactNumber of the contact it was written in
   */
  public record Line(MailItem item, String writtenBy, String contactNumber) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /**
   * Decides about a message.
   *
   * @param seen as it was shown
   * @return why not, or empty if it is done
   */
  public Optional<Sentence> decide(StaffSession session, MailItem seen, MailDecision decision) {
    if (!StillIn.atDesk(session)) {
      return Optional.of(Sentence.of("say.desk.locked"));
    }
    return desk.store()
        .write(transaction -> {
          boolean cleared = Clearances.holdsSection1367(transaction, session);
          MessageState state = stateNow(transaction, seen, cleared);
          Optional<Sentence> refusal = MailRule.refusal(session.role(), state, decision);
          if (refusal.isEmpty()) {
            carryOut(transaction, session, seen, decision);
          }
          return refusal;
        });
  }

  /** What changed since it was seen, or may not be known of any more, counts as decided. */
  private static MessageState stateNow(Transaction transaction, MailItem seen, boolean cleared) {
    return transaction
        .mail()
        .find(seen.message().id(), cleared)
        .filter(now -> now.version() == seen.version())
        .map(MailItem::state)
        .orElse(MessageState.DROPPED);
  }

  private void carryOut(
      Transaction transaction, StaffSession session, MailItem seen, MailDecision decision) {
    MailItem changed =
        switch (decision) {
          case ARRIVED -> seen.settled(MessageState.SENT, null);
          case AGAIN -> seen.waiting(0, null, null);
          case LEFT -> seen.settled(MessageState.DROPPED, seen.trouble());
        };
    transaction.mail().update(changed, decision == MailDecision.ARRIVED ? desk.now() : null);
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.MESSAGE_DECIDED,
                session.id(),
                seen.message().contactId(),
                seen.message().id(),
                Map.of("decision", decision.name(), "was", seen.state().name())));
  }
}
