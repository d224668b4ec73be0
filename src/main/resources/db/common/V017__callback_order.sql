-- Where the caller may be, as sorted zone ids with spaces between, so that those who may be called
-- now are found without looking at the rest; NULL if nobody has worked it out yet (E3).
ALTER TABLE escalation ADD COLUMN zones TEXT;

DROP INDEX escalation_waiting;
CREATE INDEX escalation_waiting
  ON escalation (queue, escalation_class, due, created_at, id, language, zones)
  WHERE state IN ('WAITING', 'SCHEDULED');
CREATE INDEX escalation_waiting_zones ON escalation (zones)
  WHERE state IN ('WAITING', 'SCHEDULED');
CREATE INDEX escalation_unreached
  ON escalation (queue, escalation_class, due, created_at, id, language, zones)
  WHERE state = 'UNREACHED';
