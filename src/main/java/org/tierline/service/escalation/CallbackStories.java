package org.tierline.service.escalation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tierline.model.audit.AuditAction;
import org.tierline.model.audit.AuditEvent;
import org.tierline.model.escalation.CallAttempt;
import org.tierline.model.escalation.CallDay;
import org.tierline.model.escalation.CallbackStory;
import org.tierline.model.escalation.Escalation;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.staff.Role;
import org.tierline.policy.escalation.CallerZones;
import org.tierline.service.Desk;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * The story so far, which the caller need not tell again (E7). Words keep the protection of the
 * contact in which they were written (P16); reading them is recorded.
 */
public final class CallbackStories {
  private static final int MOST_ROWS = 8;

  private final Desk desk;
  private final CallbackRows rows;
  private final CallerZones zones;
  private final Promising promising;
  private final FallenClaims fallen;

  /** The stories of a desk. */
  public CallbackStories(Desk desk, CallerZones zones) {
    this.desk = desk;
    this.rows = new CallbackRows(desk, zones);
    this.zones = zones;
    promising = new Promising(desk, zones);
    fallen = new FallenClaims(desk);
  }

  /**
   * The story of an escalation that this person holds, or that waits in a queue they serve. In
   * special handling, and of one whose identity is open, nothing is told before it is held; of the
   * others only what needs no level (P15, P16). Supervisors see unverified contacts as well.
   */
  public Optional<CallbackStory> story(StaffSession session, String number) {
    if (!StillIn.atDesk(session)) {
      return Optional.empty();
    }
    fallen.letFallBack();
    return desk.store()
        .write(transaction ->
            ServedEscalations.find(transaction, session, number)
                .filter(found -> isTold(transaction, session, found))
                .map(found -> story(transaction, session, found)));
  }

  /** The story beside the callback of this person in which the caller was reached. */
  public Optional<CallbackStory> ofContact(StaffSession session, UUID contactId) {
    if (!StillIn.atDesk(session)) {
      return Optional.empty();
    }
    return desk.store()
        .read(transaction ->
            transaction
                .contacts()
                .find(contactId)
                .filter(contact -> contact.staffId().equals(session.id()))
                .flatMap(contact -> transaction.claims().calledBack(contact.id())))
        .flatMap(escalation -> story(session, escalation.number().toString()));
  }

  private boolean isTold(Transaction transaction, StaffSession session, Escalation escalation) {
    return desk.policy().callbacks().applies("E7") && isServed(transaction, session, escalation);
  }

  private static boolean isServed(
      Transaction transaction, StaffSession session, Escalation escalation) {
    boolean isSpecial = escalation.queue() == EscalationQueue.SPECIAL_HANDLING;
    boolean isUnseen = escalation.identityOpen() && session.role() != Role.SUPERVISOR;
    return !(isSpecial || isUnseen) || ServedEscalations.isInHand(transaction, session, escalation);
  }

  private CallbackStory story(
      Transaction transaction, StaffSession session, Escalation escalation) {
    boolean isSpecial = escalation.queue() == EscalationQueue.SPECIAL_HANDLING;
    Set<ZoneId> where = isSpecial ? Set.of() : WhereToCall.zones(transaction, zones, escalation);
    LocalDate until = escalation.due().isBefore(desk.today()) ? desk.today() : escalation.due();
    List<CallDay> days = promising.offer(where, desk.today(), MOST_ROWS, until).days();
    List<CallAttempt> attempts = transaction.callbacks().attempts(escalation.id());
    boolean inHand = ServedEscalations.isInHand(transaction, session, escalation);
    transaction
        .audit()
        .append(
            new AuditEvent(
                desk.now(),
                AuditAction.STORY_READ,
                session.id(),
                escalation.contactId(),
                escalation.id(),
                Map.of()));
    return new CallbackStory(
        rows.of(transaction, session, escalation, null),
        isSpecial || !inHand ? null : escalation.phone(),
        where,
        days,
        escalation.windows(),
        attempts,
        new StoryTeller(transaction, session, inHand).tell(escalation, attempts));
  }
}
