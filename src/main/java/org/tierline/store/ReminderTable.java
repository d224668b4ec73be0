package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tierline.model.escalation.Reminder;

/** Reminders that somebody has put aside. */
public interface ReminderTable {
  /** Puts one aside; again changes nothing. */
  void putAside(UUID staffId, Reminder reminder, Instant at);

  /** Those that somebody has not put aside, in the order given. */
  List<Reminder> unseen(UUID staffId, List<Reminder> reminders);
}
