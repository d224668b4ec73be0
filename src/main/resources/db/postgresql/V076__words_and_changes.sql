-- The words of contacts. They come folded and cut from the desk's own tokeniser, each with the mark
-- of whoever took the contact before it, so that a search touches that person's words only.
CREATE TABLE contact_word (
  contact_id bytea PRIMARY KEY REFERENCES contact (id),
  words      tsvector NOT NULL
);
CREATE INDEX contact_word_search ON contact_word USING gin (words);

-- What a transaction changed: a row for each topic, none that all desks write. A desk reads those of
-- transactions that had not ended when it last looked, and knows what to read anew.
CREATE TABLE change (
  made_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
  topic   text NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (made_in, topic)
);
CREATE INDEX change_by_time ON change (made_at);

CREATE FUNCTION tell_change () RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  INSERT INTO change (topic) VALUES (TG_ARGV[0]) ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

DO $$
DECLARE
  told record;
BEGIN
  FOR told IN SELECT * FROM (VALUES
    ('hand_off', 'INCOMING'),
    ('escalation', 'ESCALATIONS'),
    ('escalation_claim', 'ESCALATIONS'),
    ('escalation_wish', 'ESCALATIONS'),
    ('escalation_note', 'ESCALATIONS'),
    ('call_attempt', 'ESCALATIONS'),
    ('supervisor_request', 'SUPERVISORS'),
    ('bulletin', 'BULLETINS'),
    ('bulletin_read', 'BULLETINS'),
    ('reminder_seen', 'REMINDERS'),
    ('owed_reminder_seen', 'REMINDERS'),
    ('incident', 'INCIDENTS'),
    ('closing', 'CLOSINGS'),
    ('staff', 'STAFF'),
    ('appointment_request', 'APPOINTMENTS'),
    ('reference_import', 'REFERENCE'),
    ('policy_file', 'POLICIES'),
    ('service_request', 'REQUESTS'),
    ('outreach_event', 'OUTREACH'),
    ('event_feedback', 'OUTREACH'),
    ('chat_line', 'CHATS')
  ) AS list (name, topic)
  LOOP
    EXECUTE format(
      'CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I
       FOR EACH STATEMENT EXECUTE FUNCTION tell_change (%L)',
      told.name || '_told', told.name, told.topic);
  END LOOP;
END
$$;

-- A chat and its connection give a sign every few seconds; that alone is told to nobody.
CREATE TRIGGER chat_insert_told AFTER INSERT ON chat
  FOR EACH STATEMENT EXECUTE FUNCTION tell_change ('CHATS');
CREATE TRIGGER chat_update_told AFTER UPDATE OF contact_id, left_at, closed_at ON chat
  FOR EACH STATEMENT EXECUTE FUNCTION tell_change ('CHATS');
CREATE TRIGGER chat_left_told AFTER UPDATE OF left_at ON chat
  FOR EACH STATEMENT EXECUTE FUNCTION tell_change ('INCOMING');
CREATE TRIGGER chat_link_insert_told AFTER INSERT ON chat_link
  FOR EACH STATEMENT EXECUTE FUNCTION tell_change ('CHATS');
CREATE TRIGGER chat_link_update_told AFTER UPDATE OF connected ON chat_link
  FOR EACH ROW WHEN (NEW.connected <> OLD.connected)
  EXECUTE FUNCTION tell_change ('CHATS');
