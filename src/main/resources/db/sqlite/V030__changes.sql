-- They went with the table that was made anew.
CREATE TRIGGER hand_off_insert_told AFTER INSERT ON hand_off BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'INCOMING';
END;

CREATE TRIGGER hand_off_update_told AFTER UPDATE ON hand_off BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'INCOMING';
END;

CREATE TRIGGER hand_off_delete_told AFTER DELETE ON hand_off BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'INCOMING';
END;

PRAGMA user_version = 30;
