-- Fax numbers are given only for what a named employee asked for (P2, A6): who, when, until.
CREATE TABLE fax_number (
  id         ${key} PRIMARY KEY,
  contact_id ${key} NOT NULL REFERENCES contact (id),
  staff_id   ${key} NOT NULL REFERENCES staff (id),
  number     TEXT NOT NULL,
  asked_by   TEXT NOT NULL,
  asked_on   TEXT NOT NULL,
  until      TEXT NOT NULL,
  at         ${instant} NOT NULL
) ${strict};
CREATE INDEX fax_number_by_contact ON fax_number (contact_id, id);
