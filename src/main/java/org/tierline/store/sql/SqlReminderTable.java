package org.tierline.store.sql;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.tierline.model.escalation.Reminder;
import org.tierline.store.ReminderTable;

/** {@code reminder_seen} and {@code owed_reminder_seen}. */
final class SqlReminderTable implements ReminderTable {
  private static final String INSERT =
      """
      INSERT INTO <table> (staff_id, <about>, kind, holds_from, at)
      VALUES (:staffId, :about, :kind, :holdsFrom, :at)
      ON CONFLICT (staff_id, <about>, kind, holds_from) DO NOTHING
      """;

  private static final String COUNT =
      """
      SELECT count(*) AS n FROM <table>
      WHERE staff_id = :staffId AND <about> = :about AND kind = :kind AND holds_from = :holdsFrom
      """;

  private final Handle handle;

  SqlReminderTable(Handle handle) {
    this.handle = handle;
  }

  @Override
  public void putAside(UUID staffId, Reminder reminder, Instant at) {
    bind(handle.createUpdate(INSERT), staffId, reminder).bind("at", at).execute();
  }

  @Override
  public List<Reminder> unseen(UUID staffId, List<Reminder> reminders) {
    return reminders.stream().filter(reminder -> !isSeen(staffId, reminder)).toList();
  }

  private boolean isSeen(UUID staffId, Reminder reminder) {
    return bind(handle.createQuery(COUNT), staffId, reminder).map((row, _) -> row.getInt("n")).one()
        > 0;
  }

  private static <S extends SqlStatement<S>> S bind(S statement, UUID staffId, Reminder reminder) {
    boolean owed = reminder.kind().isOwedBySupervisors();
    return statement
        .define("table", owed ? "owed_reminder_seen" : "reminder_seen")
        .define("about", owed ? "request_id" : "escalation_id")
        .bind("staffId", staffId)
        .bind("about", reminder.about())
        .bind("kind", reminder.kind())
        .bind("holdsFrom", reminder.holdsFrom());
  }
}
