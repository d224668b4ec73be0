INSERT INTO change_count (topic, n) VALUES ('REQUESTS', 0);

CREATE TRIGGER service_request_insert_told AFTER INSERT ON service_request BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'REQUESTS';
END;

CREATE TRIGGER service_request_update_told AFTER UPDATE ON service_request BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'REQUESTS';
END;

PRAGMA user_version = 52;
