-- Who holds an escalation (E5): one officer at most.
CREATE TABLE escalation_claim (
  escalation_id ${key} PRIMARY KEY REFERENCES escalation (id),
  staff_id      ${key} NOT NULL REFERENCES staff (id),
  claimed_at    ${instant} NOT NULL,
  touched_at    ${instant} NOT NULL
) ${strict};
CREATE INDEX escalation_claim_by_staff ON escalation_claim (staff_id);
CREATE INDEX escalation_claim_by_touch ON escalation_claim (touched_at);

-- The contact in which an officer calls back.
CREATE TABLE callback_contact (
  contact_id    ${key} PRIMARY KEY REFERENCES contact (id),
  escalation_id ${key} NOT NULL REFERENCES escalation (id)
) ${strict};
CREATE INDEX callback_contact_by_escalation ON callback_contact (escalation_id);

CREATE INDEX escalation_waiting ON escalation (queue, due, created_at, id)
  WHERE state IN ('WAITING', 'SCHEDULED');
