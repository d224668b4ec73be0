package org.tierline.ui.callback;

import java.util.List;
import org.tierline.model.escalation.Reminder;

/**
 * What reminders ask of the services, for the one person who is signed in. Every call may touch the
 * store and belongs in the background.
 */
public interface ReminderJobs {
  /** All that were not put aside, over or to come. */
  List<Reminder> reminders();

  /** One was seen. */
  void putAside(Reminder reminder);
}
