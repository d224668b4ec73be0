-- Seals get a number, so that one that is taken out leaves a gap whatever the clock said.
DROP TABLE audit_seal;

CREATE TABLE audit_seal (
  number    ${integer} PRIMARY KEY,
  at        ${instant} NOT NULL,
  heads     TEXT NOT NULL,
  previous  ${bytes} NOT NULL,
  key       ${bytes} NOT NULL,
  signature ${bytes} NOT NULL
) ${strict};
