-- When callers left the list of those not reached, other than by being reached or given back: how
-- many were open on a past day is reckoned from what came and went since.
CREATE INDEX escalation_wish_cancelled ON escalation_wish (at, escalation_id)
  WHERE kind = 'CANCELLED';
CREATE INDEX call_attempt_by_time ON call_attempt (at, escalation_id);
