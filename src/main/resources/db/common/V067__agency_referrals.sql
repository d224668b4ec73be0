-- Callers who were referred to another agency, once an agency, with what was given to them.
CREATE TABLE agency_referral (
  id                  ${key} PRIMARY KEY,
  contact_id          ${key} NOT NULL REFERENCES contact (id),
  staff_id            ${key} NOT NULL REFERENCES staff (id),
  agency              TEXT NOT NULL,
  contact_information TEXT NOT NULL,
  at                  ${instant} NOT NULL,
  UNIQUE (contact_id, agency)
) ${strict};

-- Who helps a caller to speak: an interpreter, a relay operator, a second person on the line.
CREATE TABLE call_helper (
  id         ${key} PRIMARY KEY,
  contact_id ${key} NOT NULL REFERENCES contact (id),
  staff_id   ${key} NOT NULL REFERENCES staff (id),
  kind       TEXT NOT NULL,
  side       TEXT NOT NULL,
  language   TEXT,
  name       TEXT NOT NULL,
  present    ${flag} NOT NULL,
  at         ${instant} NOT NULL
) ${strict};
CREATE INDEX call_helper_by_contact ON call_helper (contact_id, at, id);
