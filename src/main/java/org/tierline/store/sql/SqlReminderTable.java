package org.tierline.store.sql;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.model.escalation.Reminder;
import org.tierline.store.ReminderTable;

/** {@code reminder_seen}. */
final class SqlReminderTable implements ReminderTable {
  private final Handle handle;

  SqlReminderTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void putAside(UUID staffId, Reminder reminder, Instant at) {
    handle
        .createUpdate(
            """
            INSERT INTO reminder_seen (staff_id, escalation_id, kind, holds_from, at)
            VALUES (:staffId, :escalationId, :kind, :holdsFrom, :at)
            ON CONFLICT (staff_id, escalation_id, kind, holds_from) DO NOTHING
            """)
        .bind("staffId", staffId)
        .bind("escalationId", reminder.escalationId())
        .bind("kind", reminder.kind())
        .bind("holdsFrom", reminder.holdsFrom())
        .bind("at", at)
        .execute();
  }

  @Override
  public List<Reminder> unseen(UUID staffId, List<Reminder> reminders) {
    return reminders.stream().filter(reminder -> !isSeen(staffId, reminder)).toList();
  }

  private boolean isSeen(UUID staffId, Reminder reminder) {
    return handle
            .createQuery(
                """
                SELECT count(*) AS n FROM reminder_seen
                WHERE staff_id = :staffId AND escalation_id = :escalationId
                  AND kind = :kind AND holds_from = :holdsFrom
                """)
            .bind("staffId", staffId)
            .bind("escalationId", reminder.escalationId())
            .bind("kind", reminder.kind())
            .bind("holdsFrom", reminder.holdsFrom())
            .map((row, _) -> row.getInt("n"))
            .one()
        > 0;
  }
}
