CREATE TRIGGER owed_reminder_seen_insert_told AFTER INSERT ON owed_reminder_seen BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'REMINDERS';
END;

CREATE TRIGGER owed_reminder_seen_update_told AFTER UPDATE ON owed_reminder_seen BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'REMINDERS';
END;

CREATE TRIGGER owed_reminder_seen_delete_told AFTER DELETE ON owed_reminder_seen BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'REMINDERS';
END;

PRAGMA user_version = 58;
