-- Every number said, in whichever way, and the account that wrote: as digests in the domain of
-- Section 1367, so that one look finds whether a case of theirs is protected, and the other way
-- round where the numbers of a case were said (P7, P8). Where: a contact, a hand-off that waits, or
-- an incident that was reported outside of contacts.
CREATE TABLE said_number (
  said_in ${key} NOT NULL,
  digest  ${bytes} NOT NULL,
  PRIMARY KEY (said_in, digest)
) ${strict}${clustered};
CREATE INDEX said_number_by_digest ON said_number (digest, said_in);

INSERT INTO said_number (said_in, digest)
SELECT contact_id, digest FROM said_item WHERE kind = 'NUMBER'
UNION SELECT contact_id, other_receipt FROM attempt
UNION SELECT contact_id, other_a_number FROM attempt;
DELETE FROM said_item WHERE kind = 'NUMBER';

-- Each connector counts its own things: what one calls 1 is not what another calls so.
CREATE TABLE hand_off_of_each (
  id           ${key} PRIMARY KEY,
  external_id  TEXT NOT NULL,
  arrived_at   ${instant} NOT NULL,
  document     TEXT NOT NULL,
  contact_id   ${key},
  connector_id ${key} REFERENCES connector (id),
  known_to     TEXT NOT NULL,
  UNIQUE (connector_id, external_id)
) ${strict};
INSERT INTO hand_off_of_each (
  id, external_id, arrived_at, document, contact_id, connector_id, known_to)
SELECT id, external_id, arrived_at, document, contact_id, connector_id, known_to FROM hand_off;
DROP TABLE hand_off;
ALTER TABLE hand_off_of_each RENAME TO hand_off;
CREATE UNIQUE INDEX hand_off_of_no_connector ON hand_off (external_id) WHERE connector_id IS NULL;
CREATE INDEX hand_off_waiting ON hand_off (arrived_at, id) WHERE contact_id IS NULL;

-- What was written of a case, found when the case becomes a protected one.
CREATE INDEX incident_by_case ON incident (case_id);
CREATE INDEX incident_by_contact ON incident (contact_id);
CREATE INDEX outgoing_message_by_case ON outgoing_message (case_id);
