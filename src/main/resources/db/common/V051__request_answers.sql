-- What offices answered and where requests were sent on (S11). One that was answered in the interim
-- is still open. routed_at is when its present office got it.
ALTER TABLE service_request ADD COLUMN routed_at ${instant} NOT NULL DEFAULT 0;
UPDATE service_request SET routed_at = created_at;
DROP INDEX service_request_open;
CREATE INDEX service_request_open ON service_request (case_id, type, id)
  WHERE state IN ('OPEN', 'RELOCATED', 'ANSWERED');
CREATE INDEX service_request_waiting ON service_request (priority, created_at, id)
  WHERE state IN ('OPEN', 'RELOCATED', 'ANSWERED');
CREATE INDEX service_request_by_time ON service_request (created_at, id);
CREATE INDEX service_request_at_office ON service_request (office, priority, routed_at, id)
  WHERE state IN ('OPEN', 'RELOCATED', 'ANSWERED');

CREATE TABLE office_answer (
  id          ${key} PRIMARY KEY,
  request_id  ${key} NOT NULL REFERENCES service_request (id),
  office      TEXT NOT NULL,
  answered_on TEXT NOT NULL,
  words       TEXT NOT NULL,
  is_final    ${flag} NOT NULL,
  staff_id    ${key} NOT NULL REFERENCES staff (id),
  at          ${instant} NOT NULL
) ${strict};
CREATE INDEX office_answer_by_request ON office_answer (request_id, at, id);

CREATE TABLE request_relocation (
  id          ${key} PRIMARY KEY,
  request_id  ${key} NOT NULL REFERENCES service_request (id),
  from_office TEXT NOT NULL,
  to_office   TEXT NOT NULL,
  words       TEXT NOT NULL,
  staff_id    ${key} NOT NULL REFERENCES staff (id),
  at          ${instant} NOT NULL
) ${strict};
CREATE INDEX request_relocation_by_request ON request_relocation (request_id, at, id);
