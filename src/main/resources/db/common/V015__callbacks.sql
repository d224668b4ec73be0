-- Attempts to call back (E6).
CREATE TABLE call_attempt (
  id            ${key} PRIMARY KEY,
  escalation_id ${key} NOT NULL REFERENCES escalation (id),
  staff_id      ${key} NOT NULL REFERENCES staff (id),
  outcome       TEXT NOT NULL,
  at            ${instant} NOT NULL
) ${strict};
CREATE INDEX call_attempt_by_escalation ON call_attempt (escalation_id, at, id);

-- What officers wrote, at the level of its moment and with the protection of its contact (P16).
CREATE TABLE escalation_note (
  id            ${key} PRIMARY KEY,
  escalation_id ${key} NOT NULL REFERENCES escalation (id),
  contact_id    ${key} NOT NULL REFERENCES contact (id),
  staff_id      ${key} NOT NULL REFERENCES staff (id),
  kind          TEXT NOT NULL,
  words         TEXT NOT NULL,
  level         TEXT NOT NULL,
  at            ${instant} NOT NULL
) ${strict};
CREATE INDEX escalation_note_by_escalation ON escalation_note (escalation_id, at, id);
