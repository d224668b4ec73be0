-- Visits that were asked for (A1, A2). identity_open and is_protected as with escalations (P7):
-- both follow the numbers that were said in the contact.
CREATE TABLE appointment_request (
  id            ${key} PRIMARY KEY,
  number        TEXT NOT NULL UNIQUE,
  reason        TEXT NOT NULL,
  urgent        ${flag} NOT NULL,
  state         TEXT NOT NULL,
  contact_id    ${key} NOT NULL REFERENCES contact (id),
  staff_id      ${key} NOT NULL REFERENCES staff (id),
  office        TEXT,
  basis         TEXT,
  words         TEXT NOT NULL,
  accommodation TEXT NOT NULL,
  preferred     TEXT NOT NULL,
  tool_offered  ${flag} NOT NULL,
  identity_open ${flag} NOT NULL,
  is_protected  ${flag} NOT NULL,
  requested_at  ${instant} NOT NULL,
  reviewer      ${key} REFERENCES staff (id),
  reviewed_at   ${instant},
  at            ${instant},
  office_agreed ${flag} NOT NULL,
  answer        TEXT NOT NULL,
  version       ${integer} NOT NULL
) ${strict};
CREATE INDEX appointment_request_waiting
  ON appointment_request (urgent DESC, requested_at, id, is_protected, identity_open)
  WHERE state IN ('REQUESTED', 'UNDER_REVIEW');
CREATE INDEX appointment_request_scheduled
  ON appointment_request (at, id, is_protected, identity_open)
  WHERE state = 'SCHEDULED';
CREATE INDEX appointment_request_by_contact
  ON appointment_request (contact_id, requested_at, id);

-- Callers who asked for a visit and live abroad, with what was given (A5). Without an office none
-- serves them, and the international telephone number was given.
CREATE TABLE visit_referral (
  id                  ${key} PRIMARY KEY,
  contact_id          ${key} NOT NULL REFERENCES contact (id),
  country             TEXT NOT NULL,
  office              TEXT,
  contact_information TEXT NOT NULL,
  at                  ${instant} NOT NULL
) ${strict};
CREATE INDEX visit_referral_by_contact ON visit_referral (contact_id);

-- The links that were sent in a contact (M2); the message itself is among the outgoing ones.
CREATE TABLE sent_link (
  message_id ${key} PRIMARY KEY REFERENCES outgoing_message (id),
  contact_id ${key} NOT NULL REFERENCES contact (id),
  url        TEXT NOT NULL
) ${strict};
CREATE INDEX sent_link_by_contact ON sent_link (contact_id, message_id);
