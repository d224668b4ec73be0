-- Names are counted and locked by a short digest, whether somebody has them or not, so that a name
-- that nobody has behaves like any other.
DROP TABLE staff_failure;
ALTER TABLE staff DROP COLUMN locked_until;

CREATE TABLE sign_in_failure (
  name ${bytes} NOT NULL,
  at   ${instant} NOT NULL
) ${strict};
CREATE INDEX sign_in_failure_by_name ON sign_in_failure (name, at);
CREATE INDEX sign_in_failure_by_time ON sign_in_failure (at);

CREATE TABLE sign_in_lock (
  name     ${bytes} PRIMARY KEY,
  until_at ${instant} NOT NULL
) ${strict};

-- The receipt number, sealed to the key of its case; and what was found when an incident ended.
ALTER TABLE broken_glass ADD COLUMN number ${bytes};
ALTER TABLE incident ADD COLUMN number ${bytes};
ALTER TABLE incident ADD COLUMN closing_words TEXT;

-- Failures by time, for the lines of the review (P6).
CREATE INDEX attempt_failed_by_time ON attempt (at, id) WHERE failed = 1;
