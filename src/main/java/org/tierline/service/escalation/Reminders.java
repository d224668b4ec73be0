package org.tierline.service.escalation;

import java.util.List;
import java.util.Set;
import org.tierline.model.escalation.EscalationQueue;
import org.tierline.model.escalation.Reminder;
import org.tierline.policy.CallbackPolicy;
import org.tierline.policy.escalation.ClaimRule;
import org.tierline.policy.escalation.ReminderRule;
import org.tierline.service.Desk;
import org.tierline.service.staff.Clearances;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;

/** What an officer is to be reminded of, of the escalations they hold. */
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
    if (session.isLocked()) {
      return List.of();
    }
    CallbackPolicy policy = desk.policy().callbacks();
    return desk.store()
        .read(transaction -> {
          Set<EscalationQueue> queues =
              ClaimRule.queues(session.role(), Clearances.holdsSection1367(transaction, session));
          List<Reminder> all =
              transaction.claims().claims(session.id()).stream()
                  .filter(claim -> queues.contains(claim.escalation().queue()))
                  .flatMap(claim ->
                      ReminderRule.of(claim.escalation(), claim.touchedAt(), policy).stream())
                  .toList();
          return transaction.reminders().unseen(session.id(), all);
        });
  }

  /** This person has seen a reminder: it is not shown again, not after a restart either. */
  public void putAside(StaffSession session, Reminder reminder) {
    if (!StillIn.atDesk(session)) {
      return;
    }
    desk.store()
        .write(transaction -> {
          boolean isMine =
              transaction
                  .claims()
                  .holder(reminder.escalationId())
                  .filter(session.id()::equals)
                  .isPresent();
          if (isMine) {
            transaction.reminders().putAside(session.id(), reminder, desk.now());
          }
          return isMine;
        });
  }
}
