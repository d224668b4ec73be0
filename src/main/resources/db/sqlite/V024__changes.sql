-- How often each topic has changed. A desk that sees by data_version that somebody has written reads
-- these few rows and knows what to read anew. SQLite has one writer at a time, so that nobody waits
-- for them.
CREATE TABLE change_count (
  topic TEXT PRIMARY KEY,
  n     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO change_count (topic, n) VALUES
  ('INCOMING', 0),
  ('ESCALATIONS', 0),
  ('SUPERVISORS', 0),
  ('BULLETINS', 0),
  ('REMINDERS', 0),
  ('INCIDENTS', 0),
  ('CLOSINGS', 0),
  ('STAFF', 0);

CREATE TRIGGER hand_off_insert_told AFTER INSERT ON hand_off BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'INCOMING';
END;

CREATE TRIGGER hand_off_update_told AFTER UPDATE ON hand_off BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'INCOMING';
END;

CREATE TRIGGER hand_off_delete_told AFTER DELETE ON hand_off BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'INCOMING';
END;

CREATE TRIGGER escalation_insert_told AFTER INSERT ON escalation BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'ESCALATIONS';
END;

CREATE TRIGGER escalation_update_told AFTER UPDATE ON escalation BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'ESCALATIONS';
END;

CREATE TRIGGER escalation_delete_told AFTER DELETE ON escalation BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'ESCALATIONS';
END;

CREATE TRIGGER escalation_claim_insert_told AFTER INSERT ON escalation_claim BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'ESCALATIONS';
END;

CREATE TRIGGER escalation_claim_update_told AFTER UPDATE ON escalation_claim BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'ESCALATIONS';
END;

CREATE TRIGGER escalation_claim_delete_told AFTER DELETE ON escalation_claim BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'ESCALATIONS';
END;

CREATE TRIGGER escalation_wish_insert_told AFTER INSERT ON escalation_wish BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'ESCALATIONS';
END;

CREATE TRIGGER escalation_wish_update_told AFTER UPDATE ON escalation_wish BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'ESCALATIONS';
END;

CREATE TRIGGER escalation_wish_delete_told AFTER DELETE ON escalation_wish BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'ESCALATIONS';
END;

CREATE TRIGGER escalation_note_insert_told AFTER INSERT ON escalation_note BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'ESCALATIONS';
END;

CREATE TRIGGER escalation_note_update_told AFTER UPDATE ON escalation_note BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'ESCALATIONS';
END;

CREATE TRIGGER escalation_note_delete_told AFTER DELETE ON escalation_note BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'ESCALATIONS';
END;

CREATE TRIGGER call_attempt_insert_told AFTER INSERT ON call_attempt BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'ESCALATIONS';
END;

CREATE TRIGGER call_attempt_update_told AFTER UPDATE ON call_attempt BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'ESCALATIONS';
END;

CREATE TRIGGER call_attempt_delete_told AFTER DELETE ON call_attempt BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'ESCALATIONS';
END;

CREATE TRIGGER supervisor_request_insert_told AFTER INSERT ON supervisor_request BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'SUPERVISORS';
END;

CREATE TRIGGER supervisor_request_update_told AFTER UPDATE ON supervisor_request BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'SUPERVISORS';
END;

CREATE TRIGGER supervisor_request_delete_told AFTER DELETE ON supervisor_request BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'SUPERVISORS';
END;

CREATE TRIGGER bulletin_insert_told AFTER INSERT ON bulletin BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'BULLETINS';
END;

CREATE TRIGGER bulletin_update_told AFTER UPDATE ON bulletin BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'BULLETINS';
END;

CREATE TRIGGER bulletin_delete_told AFTER DELETE ON bulletin BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'BULLETINS';
END;

CREATE TRIGGER bulletin_read_insert_told AFTER INSERT ON bulletin_read BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'BULLETINS';
END;

CREATE TRIGGER bulletin_read_update_told AFTER UPDATE ON bulletin_read BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'BULLETINS';
END;

CREATE TRIGGER bulletin_read_delete_told AFTER DELETE ON bulletin_read BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'BULLETINS';
END;

CREATE TRIGGER reminder_seen_insert_told AFTER INSERT ON reminder_seen BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'REMINDERS';
END;

CREATE TRIGGER reminder_seen_update_told AFTER UPDATE ON reminder_seen BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'REMINDERS';
END;

CREATE TRIGGER reminder_seen_delete_told AFTER DELETE ON reminder_seen BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'REMINDERS';
END;

CREATE TRIGGER incident_insert_told AFTER INSERT ON incident BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'INCIDENTS';
END;

CREATE TRIGGER incident_update_told AFTER UPDATE ON incident BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'INCIDENTS';
END;

CREATE TRIGGER incident_delete_told AFTER DELETE ON incident BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'INCIDENTS';
END;

CREATE TRIGGER closing_insert_told AFTER INSERT ON closing BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'CLOSINGS';
END;

CREATE TRIGGER closing_update_told AFTER UPDATE ON closing BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'CLOSINGS';
END;

CREATE TRIGGER closing_delete_told AFTER DELETE ON closing BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'CLOSINGS';
END;

CREATE TRIGGER staff_insert_told AFTER INSERT ON staff BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'STAFF';
END;

CREATE TRIGGER staff_update_told AFTER UPDATE ON staff BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'STAFF';
END;

CREATE TRIGGER staff_delete_told AFTER DELETE ON staff BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'STAFF';
END;

PRAGMA user_version = 24;
