-- Sending what waits: who has it in hand, how often it was tried, and what kept it here. What may
-- have left without anybody knowing stays UNSURE until a person decides.
ALTER TABLE outgoing_message ADD COLUMN claim ${key};
ALTER TABLE outgoing_message ADD COLUMN claimed_at ${instant};
ALTER TABLE outgoing_message ADD COLUMN tries ${integer} NOT NULL DEFAULT 0;
ALTER TABLE outgoing_message ADD COLUMN not_before ${instant};
ALTER TABLE outgoing_message ADD COLUMN not_after ${instant};
ALTER TABLE outgoing_message ADD COLUMN trouble TEXT;
CREATE INDEX outgoing_message_in_hand ON outgoing_message (claimed_at, id)
  WHERE state = 'SENDING';
CREATE INDEX outgoing_message_to_decide ON outgoing_message (queued_at, id)
  WHERE state IN ('UNSURE', 'UNDELIVERABLE', 'BLOCKED');

-- A caller agreed to a text message before the callback: who asked, when, for which number (E4).
-- look_at says when to decide next; NULL when there is nothing to decide any more.
CREATE TABLE text_consent (
  escalation_id ${key} PRIMARY KEY REFERENCES escalation (id),
  asked_by      ${key} NOT NULL REFERENCES staff (id),
  asked_at      ${instant} NOT NULL,
  phone         TEXT NOT NULL,
  look_at       ${instant},
  written_at    ${instant}
) ${strict};
CREATE INDEX text_consent_to_decide ON text_consent (look_at, escalation_id)
  WHERE look_at IS NOT NULL;
INSERT INTO text_consent (escalation_id, asked_by, asked_at, phone, look_at)
  SELECT id, staff_id, created_at, phone, created_at FROM escalation
  WHERE text_ahead = 1 AND phone IS NOT NULL;

-- Complaints (V3), at the level and protection of their moment (P16).
CREATE TABLE complaint (
  id         ${key} PRIMARY KEY,
  contact_id ${key} NOT NULL REFERENCES contact (id),
  staff_id   ${key} NOT NULL REFERENCES staff (id),
  about      TEXT NOT NULL,
  name       TEXT NOT NULL,
  nature     TEXT NOT NULL,
  done       TEXT NOT NULL,
  level      TEXT NOT NULL,
  known_to   TEXT NOT NULL,
  made_at    ${instant} NOT NULL,
  sent_on_by ${key} REFERENCES staff (id),
  sent_on_at ${instant},
  version    ${integer} NOT NULL
) ${strict};
CREATE INDEX complaint_by_time ON complaint (made_at, id);
CREATE INDEX complaint_by_contact ON complaint (contact_id, made_at, id);

-- What a supervisor thought of a contact that chance had chosen: a mark for each question.
CREATE TABLE contact_score (
  id         ${key} PRIMARY KEY,
  contact_id ${key} NOT NULL UNIQUE REFERENCES contact (id),
  staff_id   ${key} NOT NULL REFERENCES staff (id),
  scored_by  ${key} NOT NULL REFERENCES staff (id),
  marks      TEXT NOT NULL,
  note       TEXT NOT NULL,
  level      TEXT NOT NULL,
  known_to   TEXT NOT NULL,
  scored_at  ${instant} NOT NULL
) ${strict};
CREATE INDEX contact_score_by_staff ON contact_score (staff_id, scored_at, id);
CREATE INDEX contact_closed_by_time ON contact (closed_at, id) WHERE state = 'CLOSED';
