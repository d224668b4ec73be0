-- Public engagements, from calendar files, and what was heard there. Documents are lines of a title
-- and an address, with a tab between.
CREATE TABLE outreach_event (
  id        ${key} PRIMARY KEY,
  uid       TEXT NOT NULL UNIQUE,
  sequence  ${integer} NOT NULL,
  title     TEXT NOT NULL,
  starts_at ${instant} NOT NULL,
  ends_at   ${instant} NOT NULL,
  place     TEXT NOT NULL,
  register  TEXT NOT NULL,
  call_in   TEXT NOT NULL,
  notes     TEXT NOT NULL,
  documents TEXT NOT NULL,
  cancelled ${flag} NOT NULL
) ${strict};
CREATE INDEX outreach_event_by_time ON outreach_event (ends_at, id);

CREATE TABLE event_feedback (
  id       ${key} PRIMARY KEY,
  event_id ${key} NOT NULL REFERENCES outreach_event (id),
  staff_id ${key} NOT NULL REFERENCES staff (id),
  words    TEXT NOT NULL,
  at       ${instant} NOT NULL
) ${strict};
CREATE INDEX event_feedback_by_event ON event_feedback (event_id, at, id);
