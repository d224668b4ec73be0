package org.tierline.service.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationOutlook;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.service.Desk;
import org.tierline.service.escalation.EscalationKeys;
import org.tierline.service.escalation.EscalationMaking;
import org.tierline.service.escalation.Escalations;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;

/**
 * Escalations of a desk that goes on while a shared store is out of reach: the caller is told the
 * number and the day, which are kept as they were told.
 */
public final class SteadyEscalations {
  private final Desk desk;
  private final Escalations escalations;
  private final EscalationMaking making;
  private final Outbox outbox;

  /** Escalations that fall back on an outbox. */
  public SteadyEscalations(Desk desk, Escalations escalations, CallerZones zones, Outbox outbox) {
    this.desk = desk;
    this.escalations = escalations;
    this.making = new EscalationMaking(desk, zones);
    this.outbox = outbox;
  }

  /** What would be promised, as {@link Escalations#outlook}. */
  public EscalationOutlook outlook(
      StaffSession session, UUID contactId, EscalationWish wish, LocalDate first, int rows) {
    return outbox.askOr(
        session,
        () -> escalations.outlook(session, contactId, wish, first, rows),
        () ->
            known(session, contactId)
                .map(contact -> making.outlookAhead(contact, wish, first, rows))
                .orElseGet(() -> escalations.outlook(session, contactId, wish, first, rows)));
  }

  /** At a locked desk nobody is known (P10). */
  private Optional<Contact> known(StaffSession session, UUID contactId) {
    return StillIn.atDesk(session) ? outbox.known().find(session, contactId) : Optional.empty();
  }

  /** Escalates as {@link Escalations#escalate}. */
  public EscalationAnswer escalate(StaffSession session, UUID contactId, EscalationWish wish) {
    if (!StillIn.atDesk(session)) {
      return EscalationAnswer.refused(Sentence.of("say.desk.locked"), List.of("P10"));
    }
    Instant now = desk.now();
    EscalationKeys keys = EscalationKeys.draw(desk);
    Optional<EscalationAnswer> ahead =
        outbox
            .known()
            .find(session, contactId)
            .map(contact -> making.promiseAhead(contact, wish, keys));
    if (ahead.isEmpty()) {
      return made(session, contactId, wish, keys);
    }
    if (ahead.get().outcome() == EscalationAnswer.Outcome.REFUSED) {
      return outbox.askOr(session, () -> made(session, contactId, wish, keys), ahead::get);
    }
    KeptJob job =
        new KeptJob.Escalated(
            desk.ids().get(),
            now,
            contactId,
            keys.id(),
            keys.number().toString(),
            Objects.requireNonNull(ahead.get().due()),
            wish);
    return outbox.doOrKeep(session, job, () -> made(session, contactId, wish, keys), ahead::get);
  }

  private EscalationAnswer made(
      StaffSession session, UUID contactId, EscalationWish wish, EscalationKeys keys) {
    return desk.store()
        .writeBeside(t -> {
          t.alone(contactId);
          return making.make(t, session, contactId, wish, keys);
        });
  }
}
