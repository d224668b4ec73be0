-- Names and dates of birth said in a contact, as keyed digests: an answer that leaves is compared
-- with them (P12).
CREATE TABLE said_item (
  contact_id ${key} NOT NULL REFERENCES contact (id),
  kind       TEXT NOT NULL,
  digest     ${bytes} NOT NULL,
  PRIMARY KEY (contact_id, kind, digest)
) ${strict}${clustered};

-- Written answers, at the level and protection of their moment (P16), until a connector has
-- delivered them.
CREATE TABLE outgoing_message (
  id           ${key} PRIMARY KEY,
  contact_id   ${key} NOT NULL REFERENCES contact (id),
  staff_id     ${key} NOT NULL REFERENCES staff (id),
  case_id      ${key} REFERENCES case_record (case_id),
  channel      TEXT NOT NULL,
  addressee    TEXT NOT NULL,
  language     TEXT NOT NULL,
  words        TEXT NOT NULL,
  level        TEXT NOT NULL,
  known_to     TEXT NOT NULL,
  state        TEXT NOT NULL,
  queued_at    ${instant} NOT NULL,
  delivered_at ${instant},
  version      ${integer} NOT NULL
) ${strict};
CREATE INDEX outgoing_message_waiting ON outgoing_message (channel, queued_at, id)
  WHERE state = 'WAITING';
CREATE INDEX outgoing_message_by_contact ON outgoing_message (contact_id, queued_at, id);
