INSERT INTO change_count (topic, n) VALUES ('CHATS', 0);

CREATE TRIGGER chat_insert_told AFTER INSERT ON chat BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'CHATS';
END;

CREATE TRIGGER chat_update_told AFTER UPDATE OF contact_id, left_at, closed_at ON chat BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'CHATS';
END;

CREATE TRIGGER chat_left_told AFTER UPDATE OF left_at ON chat BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'INCOMING';
END;

CREATE TRIGGER chat_line_insert_told AFTER INSERT ON chat_line BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'CHATS';
END;

CREATE TRIGGER chat_link_insert_told AFTER INSERT ON chat_link BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'CHATS';
END;

CREATE TRIGGER chat_link_update_told AFTER UPDATE OF connected ON chat_link
WHEN NEW.connected <> OLD.connected BEGIN
  UPDATE change_count SET n = n + 1 WHERE topic = 'CHATS';
END;

PRAGMA user_version = 62;
