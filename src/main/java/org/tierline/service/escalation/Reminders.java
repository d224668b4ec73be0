package org.tierline.service.escalation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tierline.model.contact.Contact;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.Reminder;
import org.tierline.model.staff.Role;
import org.tierline.model.supervisor.SupervisorRequest;
import org.tierline.model.supervisor.SupervisorRequestState;
import org.tierline.policy.CallbackPolicy;
import org.tierline.policy.escalation.ClaimRule;
import org.tierline.policy.escalation.ReminderRule;
import org.tierline.service.Desk;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.store.Transaction;

/**
 * What somebody is to be reminded of: of the escalations they hold, and a supervisor of the calls
 * that supervisors owe (V1).
 */
public final class Reminders {
  private final Desk desk;

  /** The reminders of a desk's store. */
  public Reminders(Desk desk) {
    this.desk = desk;
  }

  /**
   * All that this person has not put aside, over or to come: whoever asks compares them with the
   * clock. None at a locked desk, and none of a queue that this person serves no more (P8).
   */
  public List<Reminder> ofMine(StaffSession session) {
    if (!StillIn.atDesk(session)) {
      return List.of();
    }
    CallbackPolicy policy = desk.policy().callbacks();
    return desk.store()
        .read(transaction -> {
          List<Reminder> all =
              Stream.concat(
                      ofClaims(transaction, session, policy), ofOwed(transaction, session, policy))
                  .toList();
          return transaction.reminders().unseen(session.id(), all);
        });
  }

  private static Stream<Reminder> ofClaims(
      Transaction transaction, StaffSession session, CallbackPolicy policy) {
    Set<EscalationQueue> queues =
        ClaimRule.queues(session.role(), Clearances.holdsSection1367(transaction, session));
    return transaction.claims().claims(session.id()).stream()
        .filter(claim -> queues.contains(claim.escalation().queue()))
        .flatMap(claim -> ReminderRule.of(claim.escalation(), claim.touchedAt(), policy).stream());
  }

  /** As far as every supervisor sees them among those who wait. */
  private static Stream<Reminder> ofOwed(
      Transaction transaction, StaffSession session, CallbackPolicy policy) {
    return session.role() == Role.SUPERVISOR
        ? transaction.supervisors().callbacks().stream()
            .flatMap(request ->
                ReminderRule.ofOwed(request, contact(transaction, request), policy).stream())
        : Stream.empty();
  }

  private static String contact(Transaction transaction, SupervisorRequest request) {
    return transaction.contacts().find(request.contactId()).map(Contact::number).orElseThrow();
  }

  /** This person has seen a reminder: it is not shown again, not after a restart either. */
  public void putAside(StaffSession session, Reminder reminder) {
    if (!StillIn.atDesk(session)) {
      return;
    }
    desk.store()
        .write(transaction -> {
          boolean isMine =
              reminder.kind().isOwedBySupervisors()
                  ? isOwed(transaction, session, reminder)
                  : holds(transaction, session, reminder);
          if (isMine) {
            transaction.reminders().putAside(session.id(), reminder, desk.now());
          }
          return isMine;
        });
  }

  private static boolean holds(Transaction transaction, StaffSession session, Reminder reminder) {
    return transaction.claims().holder(reminder.about()).filter(session.id()::equals).isPresent();
  }

  private static boolean isOwed(Transaction transaction, StaffSession session, Reminder reminder) {
    return session.role() == Role.SUPERVISOR
        && transaction
            .supervisors()
            .find(reminder.about())
            .filter(request -> request.state() == SupervisorRequestState.CALLBACK)
            .isPresent();
  }
}
