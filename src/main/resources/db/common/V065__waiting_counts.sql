-- How many wait to be called, by what a list of callers is narrowed to (E5); a row a desk, none that
-- all desks write.
CREATE TABLE waiting_count (
  queue         TEXT NOT NULL,
  identity_open ${flag} NOT NULL,
  language      TEXT NOT NULL,
  unreached     ${flag} NOT NULL,
  desk_id       ${key} NOT NULL,
  delta         ${integer} NOT NULL,
  PRIMARY KEY (unreached, queue, identity_open, language, desk_id)
) ${strict}${clustered};
INSERT INTO waiting_count (queue, identity_open, language, unreached, desk_id, delta)
SELECT
  queue, identity_open, language, CASE WHEN state = 'UNREACHED' THEN 1 ELSE 0 END,
  (SELECT min(id) FROM desk), count(*)
FROM escalation
WHERE state IN ('WAITING', 'SCHEDULED', 'UNREACHED') AND EXISTS (SELECT 1 FROM desk)
GROUP BY 1, 2, 3, 4;

-- Whether a caller may have to wait though it is a good hour where they are: they named windows, or
-- were called before (E5, E6). In the index, so that those are found without looking at each row.
ALTER TABLE escalation ADD COLUMN held_back ${flag} NOT NULL DEFAULT 0;
UPDATE escalation SET held_back = 1
WHERE windows <> '[]'
  OR EXISTS (SELECT 1 FROM call_attempt a WHERE a.escalation_id = escalation.id);

DROP INDEX escalation_waiting;
CREATE INDEX escalation_waiting
  ON escalation (
    queue, escalation_class, due, created_at, id, language, zones, identity_open, held_back)
  WHERE state IN ('WAITING', 'SCHEDULED');
DROP INDEX escalation_unreached;
CREATE INDEX escalation_unreached
  ON escalation (
    queue, escalation_class, due, created_at, id, language, zones, identity_open, held_back)
  WHERE state = 'UNREACHED';
CREATE INDEX escalation_unreached_zones ON escalation (zones) WHERE state = 'UNREACHED';
