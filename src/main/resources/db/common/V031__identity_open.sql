-- Whether it is still open who the caller is: the reason is IDENTITY, or a number was said that was
-- not verified there. Such a one stands in every list, without number, name or contact (P7). Of what
-- was made before nobody can tell any more, so that it is open unless a case was verified.
ALTER TABLE escalation ADD COLUMN identity_open ${flag} NOT NULL DEFAULT 1;
UPDATE escalation SET identity_open = 0
WHERE case_id IS NOT NULL AND reason <> 'IDENTITY' AND queue <> 'SPECIAL_HANDLING';

DROP INDEX escalation_waiting;
CREATE INDEX escalation_waiting
  ON escalation (
    queue, escalation_class, due, created_at, id, language, zones, identity_open)
  WHERE state IN ('WAITING', 'SCHEDULED');
DROP INDEX escalation_unreached;
CREATE INDEX escalation_unreached
  ON escalation (
    queue, escalation_class, due, created_at, id, language, zones, identity_open)
  WHERE state = 'UNREACHED';

DROP INDEX escalation_not_reached;
CREATE INDEX escalation_not_reached
  ON escalation (due, created_at, id, queue, identity_open, state, reached_at)
  WHERE reached_at IS NULL AND state IN ('WAITING', 'CLAIMED', 'SCHEDULED', 'WITH_SUPERVISOR');
DROP INDEX escalation_not_reached_since;
CREATE INDEX escalation_not_reached_since
  ON escalation (escalation_class, first_contact_at, queue, identity_open, state, reached_at)
  WHERE reached_at IS NULL AND state IN ('WAITING', 'CLAIMED', 'SCHEDULED', 'WITH_SUPERVISOR');
DROP INDEX escalation_reached;
CREATE INDEX escalation_reached
  ON escalation (reached_at, escalation_class, first_contact_at, queue, identity_open)
  WHERE reached_at IS NOT NULL;
DROP INDEX escalation_made;
CREATE INDEX escalation_made ON escalation (created_at, queue, identity_open);

-- Counts of what everybody may know of, made anew: those of special handling are in them now.
DELETE FROM escalation_count;
INSERT INTO escalation_count (known_to, due, desk_id, delta)
SELECT
  CASE WHEN queue = 'SPECIAL_HANDLING' AND identity_open = 0 THEN 'CLEARED' ELSE 'EVERYBODY' END,
  due, (SELECT min(id) FROM desk), count(*)
FROM escalation
WHERE state IN ('WAITING', 'SCHEDULED') AND EXISTS (SELECT 1 FROM desk)
GROUP BY 1, 2;

-- The contacts that somebody has declared their own affair, for what else is about them (P17).
CREATE INDEX own_affair_by_staff ON own_affair (staff_id);
