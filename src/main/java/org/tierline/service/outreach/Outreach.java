package org.tierline.service.outreach;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.outreach.EventFeedback;
import org.tierline.model.outreach.FeedbackAnswer;
import org.tierline.model.outreach.FeedbackAnswer.Outcome;
import org.tierline.model.outreach.OutreachEvent;
import org.tierline.model.staff.Role;
import org.tierline.policy.contact.TypedText;
import org.tierline.policy.outreach.FeedbackRule;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Public engagements, coming and past, and what was heard there. */
public final class Outreach {
  private final Desk desk;

  /** The events of a desk's store. */
  public Outreach(Desk desk) {
    this.desk = desk;
  }

  /**
   * Events that have not ended, the next one first.
   *
   * @param after the last one that is known, or null
   */
  public List<OutreachEvent> coming(
      StaffSession session, @Nullable OutreachEvent after, int limit) {
    return StillIn.atDesk(session)
        ? desk.store().read(t -> t.outreach().coming(desk.now(), after, limit))
        : List.of();
  }

  /**
   * Events that have ended, the latest first.
   *
   * @param after the last one that is known, or null
   */
  public List<OutreachEvent> past(StaffSession session, @Nullable OutreachEvent after, int limit) {
    return StillIn.atDesk(session)
        ? desk.store().read(t -> t.outreach().past(desk.now(), after, limit))
        : List.of();
  }

  /**
   * Keeps what was heard at an event; nothing that tells of a case.
   *
   * @param key of the feedback; the same again counts once
   */
  public FeedbackAnswer record(StaffSession session, UUID key, UUID eventId, String words) {
    if (!StillIn.atDesk(session)) {
      return refused("say.desk.locked", "P10");
    }
    String clean = TypedText.lines(words).strip();
    return desk.store()
        .write(transaction -> {
          StillIn.require(transaction, session);
          Optional<OutreachEvent> event = transaction.outreach().find(eventId);
          if (session.role() == Role.ADMINISTRATOR || event.isEmpty()) {
            return refused("say.outreach.noEvent", "P2");
          }
          FeedbackAnswer decided =
              FeedbackRule.decide(
                  clean,
                  event.get(),
                  desk.now(),
                  transaction.offices().forms().keySet(),
                  desk.policy().privacy());
          if (decided.outcome() == Outcome.RECORDED) {
            keep(
                transaction,
                session,
                new EventFeedback(key, eventId, session.id(), clean, desk.now()));
          }
          return decided;
        });
  }

  private void keep(Transaction transaction, StaffSession session, EventFeedback feedback) {
    transaction.outreach().insert(feedback);
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.FEEDBACK_RECORDED,
                session.id(),
                null,
                feedback.eventId(),
                Map.of("rules", "P2")));
  }

  private static FeedbackAnswer refused(String key, String rule) {
    return new FeedbackAnswer(Outcome.REFUSED, List.of(rule), Sentence.of(key));
  }

  /** What was heard at an event, oldest first: supervisors read all, others what they wrote. */
  public List<EventFeedback> feedback(StaffSession session, UUID eventId) {
    return StillIn.atDesk(session)
        ? desk.store().read(t -> t.outreach().feedback(eventId)).stream()
            .filter(feedback ->
                session.role() == Role.SUPERVISOR || feedback.staffId().equals(session.id()))
            .toList()
        : List.of();
  }
}
