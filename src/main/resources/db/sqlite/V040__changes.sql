INSERT INTO change_count (topic, n) VALUES
  ('REFERENCE', 0),
  ('POLICIES', 0);

CREATE TRIGGER reference_import_insert_told AFTER INSERT ON reference_import BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'REFERENCE';
END;

CREATE TRIGGER reference_import_update_told AFTER UPDATE ON reference_import BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'REFERENCE';
END;

CREATE TRIGGER reference_import_delete_told AFTER DELETE ON reference_import BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'REFERENCE';
END;

CREATE TRIGGER policy_file_insert_told AFTER INSERT ON policy_file BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'POLICIES';
END;

CREATE TRIGGER policy_file_update_told AFTER UPDATE ON policy_file BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'POLICIES';
END;

CREATE TRIGGER policy_file_delete_told AFTER DELETE ON policy_file BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'POLICIES';
END;

PRAGMA user_version = 40;
