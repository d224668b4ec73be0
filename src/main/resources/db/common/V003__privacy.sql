-- A supervisor opened a case without a caller (P13).
CREATE TABLE broken_glass (
  id       ${key} PRIMARY KEY,
  staff_id ${key} NOT NULL REFERENCES staff (id),
  case_id  ${key} NOT NULL REFERENCES case_record (case_id),
  reason   TEXT NOT NULL,
  words    TEXT NOT NULL,
  known_to TEXT NOT NULL,
  at       ${instant} NOT NULL,
  ends_at  ${instant} NOT NULL,
  ended_at ${instant}
) ${strict};
CREATE INDEX broken_glass_by_time ON broken_glass (at, id);
CREATE INDEX broken_glass_by_case ON broken_glass (case_id, at);
CREATE INDEX broken_glass_by_staff ON broken_glass (staff_id, ends_at);

-- A suspected or confirmed wrong disclosure (P14), at the level and protection of its moment (P16).
CREATE TABLE incident (
  id          ${key} PRIMARY KEY,
  staff_id    ${key} NOT NULL REFERENCES staff (id),
  contact_id  ${key} REFERENCES contact (id),
  case_id     ${key} REFERENCES case_record (case_id),
  words       TEXT NOT NULL,
  level       TEXT NOT NULL,
  known_to    TEXT NOT NULL,
  state       TEXT NOT NULL,
  reported_at ${instant} NOT NULL,
  due_at      ${instant} NOT NULL,
  closed_by   ${key} REFERENCES staff (id),
  closed_at   ${instant},
  outcome     TEXT,
  version     ${integer} NOT NULL
) ${strict};
CREATE INDEX incident_open ON incident (known_to, due_at, id) WHERE state = 'OPEN';
CREATE INDEX incident_by_time ON incident (reported_at, id);

-- A supervisor opened a locked number again (P6); failures before it no longer count.
CREATE TABLE number_unlock (
  id       ${key} PRIMARY KEY,
  number   ${bytes} NOT NULL,
  staff_id ${key} NOT NULL REFERENCES staff (id),
  at       ${instant} NOT NULL
) ${strict};
CREATE INDEX number_unlock_by_number ON number_unlock (number, at);
CREATE INDEX number_unlock_by_time ON number_unlock (at, id);

-- A clearance is asked for by one person and confirmed by another.
CREATE TABLE clearance_change (
  id           ${key} PRIMARY KEY,
  staff_id     ${key} NOT NULL REFERENCES staff (id),
  clearance    TEXT NOT NULL,
  granting     ${flag} NOT NULL,
  state        TEXT NOT NULL,
  asked_by     ${key} NOT NULL REFERENCES staff (id),
  asked_at     ${instant} NOT NULL,
  confirmed_by ${key} REFERENCES staff (id),
  confirmed_at ${instant},
  version      ${integer} NOT NULL
) ${strict};
CREATE INDEX clearance_change_open ON clearance_change (asked_at, id) WHERE state = 'ASKED';
CREATE INDEX clearance_change_by_staff ON clearance_change (staff_id, asked_at);

-- A staff member met their own or a relative's case (P17): the gate of the contact stays shut to
-- them.
CREATE TABLE own_affair (
  contact_id ${key} NOT NULL REFERENCES contact (id),
  staff_id   ${key} NOT NULL REFERENCES staff (id),
  at         ${instant} NOT NULL,
  PRIMARY KEY (contact_id, staff_id)
) ${strict}${clustered};

-- The heads of all chains, signed. Copies are kept elsewhere; this one tells when it was last done.
CREATE TABLE audit_seal (
  id        ${key} PRIMARY KEY,
  at        ${instant} NOT NULL,
  heads     TEXT NOT NULL,
  previous  ${bytes} NOT NULL,
  key       ${bytes} NOT NULL,
  signature ${bytes} NOT NULL
) ${strict};
CREATE INDEX audit_seal_by_time ON audit_seal (at, id);
CREATE INDEX audit_event_by_subject ON audit_event (subject, at) WHERE subject IS NOT NULL;
CREATE INDEX audit_event_by_staff ON audit_event (staff_id, at) WHERE staff_id IS NOT NULL;
CREATE INDEX audit_event_by_time ON audit_event (at);
