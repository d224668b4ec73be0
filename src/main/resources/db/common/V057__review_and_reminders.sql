-- When callers left the list of those not reached, other than by being reached or given back: how
-- many were open on a past day is reckoned from what came and went since.
CREATE INDEX escalation_wish_cancelled ON escalation_wish (at, escalation_id)
  WHERE kind = 'CANCELLED';
CREATE INDEX call_attempt_by_time ON call_attempt (at, escalation_id);

-- Reminders of calls that supervisors owe (V1), which somebody has put aside.
CREATE TABLE owed_reminder_seen (
  staff_id   ${key} NOT NULL REFERENCES staff (id),
  request_id ${key} NOT NULL REFERENCES supervisor_request (id),
  kind       TEXT NOT NULL,
  holds_from ${instant} NOT NULL,
  at         ${instant} NOT NULL,
  PRIMARY KEY (staff_id, request_id, kind, holds_from)
) ${strict}${clustered};

-- Requests that are late or about to be (S9).
CREATE INDEX service_request_due ON service_request (due, created_at, id)
  WHERE state IN ('OPEN', 'RELOCATED', 'ANSWERED');
