INSERT INTO change_count (topic, n) VALUES ('OUTREACH', 0);

CREATE TRIGGER outreach_event_insert_told AFTER INSERT ON outreach_event BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'OUTREACH';
END;

CREATE TRIGGER outreach_event_update_told AFTER UPDATE ON outreach_event BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'OUTREACH';
END;

CREATE TRIGGER event_feedback_insert_told AFTER INSERT ON event_feedback BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'OUTREACH';
END;

PRAGMA user_version = 54;
