-- Who sees which contacts, escalations and requests (P15): whoever took a contact, or handed it over;
-- the officer who has the caller in hand; supervisors. Forced, so that it holds on any connection;
-- whoever owns the store sees all. Whoever sees a row may change it, and nobody else: a change of all
-- rows reads none of them, so that what is seen would not bound it. Whoever is told the number of an
-- escalation or a request sees that one (E10): numbers are long and of chance.

-- Whether it is the owner who asks, as the functions of the gate do.
CREATE OR REPLACE FUNCTION tierline_gate.is_owner () RETURNS boolean
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT pg_has_role(current_user, relowner, 'USAGE')
  FROM pg_class WHERE oid = 'tierline.contact'::regclass
$$;

-- The contacts of others that somebody has in hand: of the callers they are to call back, with all of
-- their story, and of a case whose gate is open to them. Few, however many there are.
CREATE OR REPLACE FUNCTION tierline_gate.contacts_in_hand () RETURNS SETOF bytea
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, tierline, pg_temp
AS $$
  WITH held AS (
    SELECT e.id, e.case_id, e.contact_id FROM escalation_claim c
      JOIN escalation e ON e.id = c.escalation_id
    WHERE c.staff_id = me() AND tierline_gate.am('TIER_2', 'SUPERVISOR')
      AND (e.queue <> 'SPECIAL_HANDLING' OR e.identity_open = 1 OR tierline_gate.am_cleared()))
  SELECT contact_id FROM held
  UNION SELECT w.contact_id FROM held JOIN escalation_wish w ON w.escalation_id = held.id
  UNION SELECT b.contact_id FROM held JOIN callback_contact b ON b.escalation_id = held.id
  UNION SELECT v.contact_id FROM held JOIN verification v ON v.case_id = held.case_id
  UNION SELECT other.contact_id FROM verification own
      JOIN verification other ON other.case_id = own.case_id
    WHERE own.staff_id = me() AND own.ended_at IS NULL AND tierline_gate.lasts(own.ends_at)
$$;

-- The cases whose gate is open to somebody: passed by themselves, or in a contact that is theirs now.
CREATE OR REPLACE FUNCTION tierline_gate.cases_open () RETURNS SETOF bytea
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, tierline, pg_temp
AS $$
  SELECT case_id FROM verification
  WHERE staff_id = me() AND ended_at IS NULL AND tierline_gate.lasts(ends_at)
  UNION SELECT v.case_id FROM contact c JOIN verification v ON v.contact_id = c.id
    WHERE c.staff_id = me() AND c.state <> 'CLOSED'
      AND v.ended_at IS NULL AND tierline_gate.lasts(v.ends_at)
$$;

-- The escalations that an officer holds, or has tried to reach the caller of.
CREATE OR REPLACE FUNCTION tierline_gate.is_called_by_me (its_escalation bytea) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, tierline, pg_temp
AS $$
  SELECT tierline_gate.am('TIER_2') AND (
    EXISTS (SELECT FROM escalation_claim c
      WHERE c.escalation_id = its_escalation AND c.staff_id = me())
    OR EXISTS (SELECT FROM call_attempt a
      WHERE a.escalation_id = its_escalation AND a.staff_id = me()))
$$;

-- Whether somebody sees a contact. A function, so that it is asked of one at a time: as a part of a query
-- a server may as well look at all contacts first.
CREATE OR REPLACE FUNCTION tierline_gate.sees_contact (its_contact bytea) RETURNS boolean
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, tierline, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM contact WHERE id = its_contact)
$$;

DO $$
DECLARE
  bound record;
BEGIN
  FOR bound IN SELECT * FROM (VALUES
    ('contact', '(SELECT tierline_gate.is_owner()) OR staff_id = (SELECT tierline.me())
      OR (SELECT tierline_gate.am(''SUPERVISOR''))
      OR id IN (SELECT tierline_gate.contacts_in_hand())
      -- Those they handed over.
      OR EXISTS (SELECT FROM supervisor_request s
        WHERE s.contact_id = contact.id AND s.staff_id = (SELECT tierline.me()))
      -- Those that ask for an appointment, for officers.
      OR ((SELECT tierline_gate.am(''TIER_2'')) AND EXISTS (SELECT FROM appointment_request a
        WHERE a.contact_id = contact.id AND a.state IN (''REQUESTED'', ''UNDER_REVIEW'', ''SCHEDULED'')
          AND (a.is_protected = 0 OR (SELECT tierline_gate.am_cleared()))))'),
    ('escalation', '(SELECT tierline_gate.is_owner()) OR (SELECT tierline_gate.am(''SUPERVISOR''))
      -- Officers have one list; of special handling they know what could be anybody''s (P7).
      OR ((SELECT tierline_gate.am(''TIER_2''))
        AND (queue <> ''SPECIAL_HANDLING'' OR identity_open = 1 OR (SELECT tierline_gate.am_cleared())))
      OR staff_id = (SELECT tierline.me())
      OR case_id IN (SELECT tierline_gate.cases_open())
      OR number = (SELECT current_setting(''tierline.named'', true))
      OR tierline_gate.sees_contact(contact_id)
      OR tierline_gate.is_called_by_me(id)'),
    ('service_request', '(SELECT tierline_gate.is_owner())
      OR (SELECT tierline_gate.am(''TIER_2'', ''SUPERVISOR''))
      OR staff_id = (SELECT tierline.me())
      OR case_id IN (SELECT tierline_gate.cases_open())
      OR number = (SELECT current_setting(''tierline.named'', true))
      OR tierline_gate.sees_contact(contact_id)')
  ) AS bounds (its_table, seen_if) LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', bound.its_table);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', bound.its_table);
    EXECUTE format('DROP POLICY IF EXISTS seen ON %I', bound.its_table);
    EXECUTE format('CREATE POLICY seen ON %I USING (%s) WITH CHECK (true)',
      bound.its_table, bound.seen_if);
    EXECUTE format('DROP POLICY IF EXISTS changed ON %I', bound.its_table);
    -- Nobody makes one in the name of another.
    EXECUTE format('DROP POLICY IF EXISTS opened ON %I', bound.its_table);
    EXECUTE format('CREATE POLICY opened ON %I AS RESTRICTIVE FOR INSERT WITH CHECK ('
      '(SELECT tierline_gate.is_owner()) OR staff_id = (SELECT tierline.me()))', bound.its_table);
  END LOOP;
END
$$;

-- What shows a contact to somebody is made only by those who see it: else asking for a supervisor, or
-- for an appointment, in the contact of another would show it, and so would a wish that is said to be
-- told in it, for whoever holds the escalation.
CREATE OR REPLACE FUNCTION tierline_gate.of_a_contact_seen () RETURNS trigger
  LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM tierline.contact WHERE id = NEW.contact_id) THEN
    RAISE insufficient_privilege;
  END IF;
  RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER contact_seen BEFORE INSERT OR UPDATE OF contact_id ON supervisor_request
  FOR EACH ROW EXECUTE FUNCTION tierline_gate.of_a_contact_seen ();
CREATE OR REPLACE TRIGGER contact_seen BEFORE INSERT OR UPDATE OF contact_id ON appointment_request
  FOR EACH ROW EXECUTE FUNCTION tierline_gate.of_a_contact_seen ();
CREATE OR REPLACE TRIGGER contact_seen BEFORE INSERT ON escalation
  FOR EACH ROW EXECUTE FUNCTION tierline_gate.of_a_contact_seen ();
CREATE OR REPLACE TRIGGER contact_seen BEFORE INSERT ON callback_contact
  FOR EACH ROW EXECUTE FUNCTION tierline_gate.of_a_contact_seen ();
-- A claim that is over is written down in the contact of its escalation, by whose desk sees it first.
CREATE OR REPLACE FUNCTION tierline_gate.told_where_seen () RETURNS trigger
  LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM tierline.contact WHERE id = NEW.contact_id)
      AND NOT EXISTS (SELECT FROM tierline.escalation
        WHERE id = NEW.escalation_id AND contact_id = NEW.contact_id) THEN
    RAISE insufficient_privilege;
  END IF;
  RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER contact_seen BEFORE INSERT ON escalation_wish
  FOR EACH ROW EXECUTE FUNCTION tierline_gate.told_where_seen ();
-- An escalation shows the contacts of its case to who holds it, so the case was verified in its contact.
CREATE OR REPLACE FUNCTION tierline_gate.of_a_case_verified () RETURNS trigger
  LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF NEW.case_id IS NOT NULL AND NOT tierline_gate.is_owner()
      AND NOT EXISTS (SELECT FROM tierline.verification
        WHERE contact_id = NEW.contact_id AND case_id = NEW.case_id) THEN
    RAISE insufficient_privilege;
  END IF;
  RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER case_verified BEFORE INSERT ON escalation
  FOR EACH ROW EXECUTE FUNCTION tierline_gate.of_a_case_verified ();
-- Nor does anybody hold, or call back, what they do not see: that would show it to them.
CREATE OR REPLACE FUNCTION tierline_gate.of_an_escalation_seen () RETURNS trigger
  LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM tierline.escalation WHERE id = NEW.escalation_id) THEN
    RAISE insufficient_privilege;
  END IF;
  RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER escalation_seen
  BEFORE INSERT OR UPDATE OF escalation_id, staff_id ON escalation_claim
  FOR EACH ROW EXECUTE FUNCTION tierline_gate.of_an_escalation_seen ();
CREATE OR REPLACE TRIGGER escalation_seen BEFORE INSERT OR UPDATE OF escalation_id ON call_attempt
  FOR EACH ROW EXECUTE FUNCTION tierline_gate.of_an_escalation_seen ();
CREATE OR REPLACE FUNCTION tierline_gate.asked_by_oneself () RETURNS trigger
  LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF NEW.staff_id IS DISTINCT FROM OLD.staff_id AND NOT tierline_gate.is_owner() THEN
    RAISE insufficient_privilege;
  END IF;
  RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER asked_by_oneself BEFORE UPDATE OF staff_id ON supervisor_request
  FOR EACH ROW EXECUTE FUNCTION tierline_gate.asked_by_oneself ();

-- The words of contacts: kept with what was just written of a contact, and each finds their own, by
-- functions alone, since an index of words serves no query under such a policy.
CREATE OR REPLACE FUNCTION tierline_gate.keep_words (its_contact bytea, its_words text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, tierline, pg_temp
AS $$
BEGIN
  IF NOT EXISTS (
      SELECT FROM contact WHERE id = its_contact AND xmin = pg_current_xact_id()::xid) THEN
    RAISE insufficient_privilege;
  END IF;
  INSERT INTO contact_word (contact_id, words) VALUES (its_contact, CAST(its_words AS tsvector))
  ON CONFLICT (contact_id) DO UPDATE SET words = excluded.words;
END
$$;
CREATE OR REPLACE FUNCTION tierline_gate.contacts_with (sought text, most integer)
  RETURNS SETOF bytea
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, tierline, pg_temp
AS $$
  -- By the index of words first: in the order of keys a server goes through the contacts of all for a
  -- word that is rare.
  WITH found AS MATERIALIZED (
    SELECT contact_id FROM contact_word WHERE words @@ CAST(sought AS tsquery))
  SELECT f.contact_id FROM found f JOIN contact c ON c.id = f.contact_id
  WHERE c.staff_id = me() OR pg_has_role(session_user, current_user, 'MEMBER')
  ORDER BY f.contact_id DESC LIMIT most
$$;

-- Whoever closes the name of somebody lets go of what they hold without seeing it: the caller waits
-- again, with a note that says since when, and that stands on record (E5). As the desk writes it where
-- it sees the escalation.
CREATE OR REPLACE FUNCTION tierline_gate.let_go (
  its_escalation bytea, its_desk bytea, its_note bytea, happened_at bigint) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, tierline, pg_temp
AS $$
DECLARE
  its escalation;
  more integer;
BEGIN
  IF NOT tierline_gate.am('ADMINISTRATOR') THEN
    RAISE insufficient_privilege;
  END IF;
  DELETE FROM escalation_claim c USING staff s
  WHERE c.escalation_id = its_escalation AND s.id = c.staff_id AND s.disabled = 1;
  IF NOT FOUND THEN
    RAISE insufficient_privilege;
  END IF;
  SELECT * INTO its FROM escalation
  WHERE id = its_escalation AND state IN ('CLAIMED', 'SCHEDULED') FOR UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  UPDATE escalation e SET state = 'WAITING', version = version + 1,
    held_back = CASE WHEN windows <> '[]'
      OR EXISTS (SELECT FROM call_attempt a WHERE a.escalation_id = e.id) THEN 1 ELSE 0 END
  WHERE id = its.id;
  -- One whose window is promised was counted all the time.
  more := CASE WHEN its.state = 'SCHEDULED' THEN 0 ELSE 1 END;
  INSERT INTO escalation_count (known_to, due, desk_id, delta)
  VALUES (CASE WHEN its.queue = 'SPECIAL_HANDLING' AND its.identity_open = 0
    THEN 'CLEARED' ELSE 'EVERYBODY' END, its.due, its_desk, more)
  ON CONFLICT (known_to, due, desk_id)
  DO UPDATE SET delta = escalation_count.delta + excluded.delta;
  INSERT INTO waiting_count (queue, identity_open, language, unreached, desk_id, delta)
  VALUES (its.queue, its.identity_open, its.language, 0, its_desk, more)
  ON CONFLICT (unreached, queue, identity_open, language, desk_id)
  DO UPDATE SET delta = waiting_count.delta + excluded.delta;
  INSERT INTO escalation_wish (id, escalation_id, contact_id, kind, words, callback, at)
  VALUES (its_note, its.id, its.contact_id, 'FELL_BACK', '', NULL, happened_at);
  PERFORM append_event(
    its_desk, happened_at, 'ESCALATION_FELL_BACK', me(), its.contact_id, its.id, '{}');
END
$$;

REVOKE ALL ON FUNCTION tierline_gate.let_go (bytea, bytea, bytea, bigint),
  tierline_gate.of_a_contact_seen (), tierline_gate.told_where_seen (),
  tierline_gate.of_a_case_verified (), tierline_gate.asked_by_oneself (),
  tierline_gate.is_owner (), tierline_gate.contacts_in_hand (), tierline_gate.cases_open (),
  tierline_gate.is_called_by_me (bytea), tierline_gate.sees_contact (bytea), tierline_gate.of_an_escalation_seen (),
  tierline_gate.keep_words (bytea, text), tierline_gate.contacts_with (text, integer) FROM PUBLIC;
