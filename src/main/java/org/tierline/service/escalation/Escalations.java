package org.tierline.service.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.CallOffer;
import org.tierline.model.escalation.CallWindow;
import org.tierline.model.escalation.CallbackWish;
import org.tierline.model.escalation.EscalationAnswer;
import org.tierline.model.escalation.EscalationFound;
import org.tierline.model.escalation.EscalationOutlook;
import org.tierline.model.escalation.EscalationWish;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.service.Desk;
import org.tierline.service.contact.OwnContact;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/** Hands an inquiry to Tier 2 and says what is promised (E1, E2, E4, E10). */
public final class Escalations {
  private final Desk desk;
  private final Promising promising;
  private final FallenClaims fallen;
  private final EscalationMaking making;

  /** Escalates at a desk. */
  public Escalations(Desk desk, CallerZones zones) {
    this.desk = desk;
    promising = new Promising(desk, zones);
    fallen = new FallenClaims(desk);
    making = new EscalationMaking(desk, zones);
  }

  /**
   * What would be promised, with the days and hours to choose from. Nothing is written.
   *
   * @param first the Eastern date from which weekdays are offered
   * @param rows how many weekdays at most; none after the promised day
   */
  public EscalationOutlook outlook(
      StaffSession session, UUID contactId, EscalationWish wish, LocalDate first, int rows) {
    return desk.store()
        .read(t -> {
          Contact contact = atDesk(session, OwnContact.of(t, session, contactId));
          return making.outlook(Areas.of(t), contact, wish, first, rows);
        });
  }

  /**
   * The days and hours in which somebody may be called, weekday by weekday until a day.
   *
   * @param callback number and ZIP as told; null means those of the contact
   */
  public CallOffer hours(
      StaffSession session,
      UUID contactId,
      CallbackWish callback,
      LocalDate first,
      int rows,
      LocalDate until) {
    return desk.store()
        .read(t ->
            promising.offer(
                promising
                    .place(t, atDesk(session, OwnContact.of(t, session, contactId)), callback)
                    .zones(),
                first,
                rows,
                until));
  }

  /** At a locked desk only what was given counts, and nothing of the caller (P10). */
  private static Contact atDesk(StaffSession session, Contact contact) {
    return StillIn.atDesk(session) ? contact : contact.wordless();
  }

  /**
   * Escalates; possible in every contact, verified or not (E1). A callback that cannot be as it is
   * wished is refused with what is wrong, the same for everybody.
   */
  public EscalationAnswer escalate(StaffSession session, UUID contactId, EscalationWish wish) {
    return desk.store()
        .writeBeside(t -> {
          t.alone(contactId);
          return escalate(t, session, contactId, wish);
        });
  }

  /** Escalates within a transaction of another job. */
  public EscalationAnswer escalate(
      Transaction transaction, StaffSession session, UUID contactId, EscalationWish wish) {
    if (!StillIn.atDesk(session)) {
      return EscalationAnswer.refused(Sentence.of("say.desk.locked"), List.of("P10"));
    }
    return making.make(transaction, session, contactId, wish, EscalationKeys.draw(desk));
  }

  /**
   * Finds by the number the caller has: class and promised window only, alike for every queue
   * (E10).
   */
  public Optional<EscalationFound> find(StaffSession session, String typed) {
    if (!StillIn.atDesk(session)) {
      return Optional.empty();
    }
    Instant now = desk.now();
    return ReadAloudNumber.parse(ReadAloudNumber.ESCALATION, typed)
        .flatMap(number ->
            desk.store()
                .write(transaction -> {
                  transaction
                      .audit()
                      .append(
                          new AuditEvent(
                              now,
                              AuditAction.ESCALATION_FOUND,
                              session.id(),
                              null,
                              null,
                              Map.of()));
                  return transaction
                      .escalations()
                      .find(number)
                      .map(found -> ToldEscalations.found(transaction, found));
                }));
  }

  /** How many callers are to be reached today or are late, of those everybody may know of. */
  public long dueToday() {
    return desk.store()
        .read(transaction ->
            fallen.areThere(transaction) ? Optional.<Long>empty() : Optional.of(due(transaction)))
        .orElseGet(() -> {
          fallen.letFallBack();
          return desk.store().read(this::due);
        });
  }

  private long due(Transaction transaction) {
    return transaction.escalations().dueOnOrBefore(desk.today());
  }

  /**
   * What would be promised.
   *
   * @param phone where the caller is called, in E.164 if it could be read so, or null
   * @param zones where the caller may be; empty means that the ZIP must be asked for (E3)
   * @param due the promised day (E2)
   * @param callable the next span in which an officer may call (E3)
   */
  public record Promise(
      @Nullable String phone, Set<ZoneId> zones, LocalDate due, Optional<CallWindow> callable) {
    public Promise {
      zones = Set.copyOf(zones);
    }

    /** The same for a day that was promised earlier. */
    Promise dueOn(LocalDate day) {
      return new Promise(phone, zones, day, callable);
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
