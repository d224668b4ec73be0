-- A supervisor's notice to all desks, and who has read it.
CREATE TABLE bulletin (
  id           ${key} PRIMARY KEY,
  written_by   ${key} NOT NULL REFERENCES staff (id),
  words        TEXT NOT NULL,
  written_at   ${instant} NOT NULL,
  ends_at      ${instant} NOT NULL,
  withdrawn_by ${key} REFERENCES staff (id),
  withdrawn_at ${instant},
  version      ${integer} NOT NULL
) ${strict};
CREATE INDEX bulletin_by_time ON bulletin (written_at, id);
CREATE INDEX bulletin_by_end ON bulletin (ends_at) WHERE withdrawn_at IS NULL;

CREATE TABLE bulletin_read (
  bulletin_id ${key} NOT NULL REFERENCES bulletin (id),
  staff_id    ${key} NOT NULL REFERENCES staff (id),
  at          ${instant} NOT NULL,
  PRIMARY KEY (bulletin_id, staff_id)
) ${strict}${clustered};

-- What somebody has put aside: it is not told again. The moment is that from which it held, so that
-- a window that is promised anew is told anew.
CREATE TABLE reminder_seen (
  staff_id      ${key} NOT NULL REFERENCES staff (id),
  escalation_id ${key} NOT NULL REFERENCES escalation (id),
  kind          TEXT NOT NULL,
  holds_from    ${instant} NOT NULL,
  at            ${instant} NOT NULL,
  PRIMARY KEY (staff_id, escalation_id, kind, holds_from)
) ${strict}${clustered};
