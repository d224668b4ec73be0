-- Which script for danger was used in a contact, once a kind (M3). No words.
CREATE TABLE danger_script (
  id         ${key} PRIMARY KEY,
  contact_id ${key} NOT NULL REFERENCES contact (id),
  staff_id   ${key} NOT NULL REFERENCES staff (id),
  kind       TEXT NOT NULL,
  at         ${instant} NOT NULL,
  UNIQUE (contact_id, kind)
) ${strict};
