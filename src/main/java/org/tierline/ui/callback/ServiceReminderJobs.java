package org.tierline.ui.callback;

import java.util.List;
import org.tierline.model.escalation.Reminder;
import org.tierline.service.escalation.Reminders;
import org.tierline.service.staff.StaffSession;

/** The service behind reminders, for one person signed in. */
public record ServiceReminderJobs(StaffSession session, Reminders service) implements ReminderJobs {
  @Override
  public List<Reminder> reminders() {
    return service.ofMine(session);
  }

  @Override
  public void putAside(Reminder reminder) {
    service.putAside(session, reminder);
  }
}
