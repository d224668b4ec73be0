package org.tierline.service.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.model.privacy.OutboundAnswer;
import org.tierline.model.privacy.OutboundDraft;
import org.tierline.policy.PrivacyPolicy;
import org.tierline.policy.privacy.outbound.OutboundText;
import org.tierline.policy.privacy.outbound.SaidItems;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.escalation.NumbersSaid;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Checks every text that leaves a contact (P12). */
public final class OutboundCheck {
  private final Desk desk;

  /** Checks what leaves a desk. */
  public OutboundCheck(Desk desk) {
    this.desk = desk;
  }

  /** What would be answered now, while the text is being written. Nothing is recorded. */
  public OutboundAnswer look(StaffSession session, UUID contactId, OutboundDraft draft) {
    return desk.store().read(t -> decide(t, session, contactId, draft).answer());
  }

  /**
   * Checks a text; that it was checked is recorded, never a part of it. At a locked desk nothing
   * leaves, and it is only looked at.
   */
  public OutboundAnswer check(StaffSession session, UUID contactId, OutboundDraft draft) {
    if (!StillIn.atDesk(session)) {
      return look(session, contactId, draft);
    }
    return desk.store().write(t -> check(t, session, contactId, draft).answer());
  }

  /**
   * Whether a text may leave, asked within a transaction of another job; that it was checked is
   * recorded. Nothing leaves a locked desk (P10).
   */
  public OutboundAnswer.Outcome leaving(
      Transaction transaction, StaffSession session, UUID contactId, OutboundDraft draft) {
    return StillIn.atDesk(session)
        ? check(transaction, session, contactId, draft).answer().outcome()
        : OutboundAnswer.Outcome.BLOCKED;
  }

  /**
   * As {@link #leaving}, with what was found; whoever asks has made sure that the desk is not
   * locked.
   */
  public OutboundAnswer checked(
      Transaction transaction, StaffSession session, UUID contactId, OutboundDraft draft) {
    return check(transaction, session, contactId, draft).answer();
  }

  /** Checks within a transaction of another job. */
  Checked check(
      Transaction transaction, StaffSession session, UUID contactId, OutboundDraft draft) {
    Checked checked = decide(transaction, session, contactId, draft);
    new NumbersSaid(desk).hear(transaction, session, contactId, texts(draft));
    OutboundAnswer answer = checked.answer();
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.MESSAGE_CHECKED,
                session.id(),
                contactId,
                subject(checked),
                facts(draft, answer)));
    return checked;
  }

  /** The case that the event tells of, so that it is told to whoever may know of that (P8). */
  private static @Nullable UUID subject(Checked checked) {
    MessageWay way = checked.way();
    Optional<UUID> written = checked.answer().lifted().isEmpty() ? Optional.empty() : way.caseId();
    return way.hidden().or(() -> written).orElse(null);
  }

  /** An answer, and the way the text would take. */
  record Checked(OutboundAnswer answer, Contact contact, MessageWay way) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  private Checked decide(
      Transaction transaction, StaffSession session, UUID contactId, OutboundDraft draft) {
    Instant now = desk.now();
    PrivacyPolicy policy = desk.policies().at(now).privacy();
    Contact contact = OwnContact.of(transaction, session, contactId);
    MessageWay way = MessageWay.find(transaction, session, contact, draft, now, policy);
    OutboundText.Around around =
        new OutboundText.Around(
            transaction.offices().forms().keySet(),
            SaidItems.of(contact).or(transaction.verifications().said(contactId, session.keys())),
            desk.today(),
            way.isSpecial(),
            way.lift());
    return new Checked(OutboundText.check(draft.text(), around, policy), contact, way);
  }

  private static List<String> texts(OutboundDraft draft) {
    return Stream.of(draft.to(), draft.text()).filter(Objects::nonNull).toList();
  }

  private static Map<String, String> facts(OutboundDraft draft, OutboundAnswer answer) {
    String found =
        Stream.of(answer.blocking(), answer.lifted())
            .flatMap(List::stream)
            .map(finding -> finding.kind().name())
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    return Map.of(
        "channel", draft.channel().name(),
        "outcome", answer.outcome().name(),
        "found", found,
        "rules", String.join(" ", answer.rules()),
        "policy", answer.policy());
  }
}
