-- When the caller was reached, which ends the waiting (E9); NULL while nobody has reached them.
ALTER TABLE escalation ADD COLUMN reached_at ${instant};
UPDATE escalation SET reached_at = coalesce(
  (SELECT min(a.at) FROM call_attempt a
   WHERE a.escalation_id = escalation.id AND a.outcome = 'REACHED'),
  (SELECT min(n.at) FROM escalation_note n
   WHERE n.escalation_id = escalation.id AND n.kind = 'RESOLVED'));

-- Those not reached yet, by the day due and by the first contact; nothing that is over lies in here.
CREATE INDEX escalation_not_reached
  ON escalation (due, created_at, id, queue, reason, state, reached_at)
  WHERE reached_at IS NULL AND state IN ('WAITING', 'CLAIMED', 'SCHEDULED', 'WITH_SUPERVISOR');
CREATE INDEX escalation_not_reached_since
  ON escalation (escalation_class, first_contact_at, queue, reason, state, reached_at)
  WHERE reached_at IS NULL AND state IN ('WAITING', 'CLAIMED', 'SCHEDULED', 'WITH_SUPERVISOR');

-- What came and went in a span of days.
CREATE INDEX escalation_reached
  ON escalation (reached_at, escalation_class, first_contact_at, queue, reason)
  WHERE reached_at IS NOT NULL;
CREATE INDEX escalation_made ON escalation (created_at, queue, reason);
CREATE INDEX escalation_note_ended ON escalation_note (at, id, staff_id, escalation_id)
  WHERE kind IN ('RESOLVED', 'RETURNED');
CREATE INDEX escalation_note_returned ON escalation_note (at, id)
  WHERE kind = 'RETURNED';

-- Since when somebody is in their state, and how long they worked on a day, in microseconds.
ALTER TABLE staff_state ADD COLUMN since ${instant};
CREATE TABLE staff_day (
  day      TEXT NOT NULL,
  staff_id ${key} NOT NULL REFERENCES staff (id),
  worked   ${integer} NOT NULL,
  PRIMARY KEY (day, staff_id)
) ${strict}${clustered};
