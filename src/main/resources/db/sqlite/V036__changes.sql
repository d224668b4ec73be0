INSERT INTO change_count (topic, n) VALUES ('APPOINTMENTS', 0);

CREATE TRIGGER appointment_request_insert_told AFTER INSERT ON appointment_request BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'APPOINTMENTS';
END;

CREATE TRIGGER appointment_request_update_told AFTER UPDATE ON appointment_request BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'APPOINTMENTS';
END;

CREATE TRIGGER appointment_request_delete_told AFTER DELETE ON appointment_request BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'APPOINTMENTS';
END;

PRAGMA user_version = 36;
