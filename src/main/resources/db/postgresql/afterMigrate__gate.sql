-- The gate. Whoever works in the store asks here what they may know of a case, and nowhere else. Every
-- function asks who signed in, compares, and records; what is recorded is answered in a later
-- transaction only, so that no answer is heard whose attempt was undone.

-- Whether a transaction has ended well, and is not the one that asks.
CREATE OR REPLACE FUNCTION tierline_gate.settled (made_in xid8) RETURNS boolean
  LANGUAGE sql STABLE
AS $$
  SELECT made_in IS NOT NULL
    AND made_in IS DISTINCT FROM pg_catalog.pg_current_xact_id_if_assigned()
    AND coalesce(pg_catalog.pg_xact_status(made_in), 'committed') = 'committed'
$$;

-- Whether an instant is still to come; a rehearsal tells its own time.
CREATE OR REPLACE FUNCTION tierline_gate.lasts (ends_at bigint) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT ends_at > extract(epoch FROM clock_timestamp()) * 1000000
    OR EXISTS (SELECT FROM tierline_case.rehearsed)
$$;

-- Whether whoever signed in has one of some roles.
CREATE OR REPLACE FUNCTION tierline_gate.am (VARIADIC roles text[]) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM tierline.staff WHERE id = tierline.me() AND role = ANY (roles))
$$;

-- Whether whoever signed in may be told of Section 1367 cases (P8).
CREATE OR REPLACE FUNCTION tierline_gate.am_cleared () RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (
    SELECT FROM tierline.staff WHERE id = tierline.me() AND role IN ('TIER_2', 'SUPERVISOR')
      AND 'SECTION_1367' = ANY (string_to_array(clearances, ' ')))
$$;

-- Whether a gate of a case was ever passed by whoever signed in, or in a contact that is now theirs.
CREATE OR REPLACE FUNCTION tierline_gate.passed (its_case bytea) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (
    SELECT FROM tierline.verification v JOIN tierline_case.ticket t ON t.id = v.id
      JOIN tierline.contact c ON c.id = v.contact_id
    WHERE v.case_id = its_case AND tierline.me() IN (v.staff_id, c.staff_id)
      AND tierline_gate.settled(t.entered_in))
$$;

-- Whether the sealed record of a case is handed out to whoever signed in: behind an open gate of a
-- contact in which the caller is still on the line (P10), behind broken glass (P13), to read the safe
-- contact, or to tell an office the number (S9). Each was recorded before (P11). Administrators, who
-- take records in, hold no key that opens one.
CREATE OR REPLACE FUNCTION tierline_gate.opens (its_case bytea) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT tierline_gate.am('ADMINISTRATOR') OR EXISTS (
      SELECT FROM tierline.verification v JOIN tierline_case.ticket t ON t.id = v.id
        JOIN tierline.contact c ON c.id = v.contact_id
      WHERE v.case_id = its_case AND v.staff_id = tierline.me() AND v.ended_at IS NULL
        AND tierline_gate.lasts(v.ends_at) AND tierline_gate.settled(t.entered_in)
        AND c.staff_id = v.staff_id AND c.state = 'OPEN')
    OR EXISTS (
      SELECT FROM tierline.broken_glass g JOIN tierline_case.recorded r ON r.about = g.id
      WHERE g.case_id = its_case AND g.staff_id = tierline.me() AND g.ended_at IS NULL
        AND tierline_gate.lasts(g.ends_at) AND tierline_gate.settled(r.recorded_in)
        AND r.kind = 'GLASS' AND tierline_gate.am('SUPERVISOR'))
    OR (tierline_gate.am_cleared() AND EXISTS (
      SELECT FROM tierline_case.recorded r
      WHERE r.about = its_case AND r.kind = 'SAFE_CONTACT_READ' AND r.staff_id = tierline.me()
        AND tierline_gate.lasts(r.at + 600000000) AND tierline_gate.settled(r.recorded_in)))
    OR (tierline_gate.am('TIER_2', 'SUPERVISOR') AND EXISTS (
      SELECT FROM tierline.service_request q JOIN tierline_case.recorded r ON r.about = q.id
      WHERE q.case_id = its_case AND r.kind = 'REQUEST_SENT' AND r.staff_id = tierline.me()
        AND tierline_gate.lasts(r.at + 600000000) AND tierline_gate.settled(r.recorded_in)))
$$;

-- What a desk sees of the room: a sealed record that is open to it; the numbers of what was said, and
-- of its own cases; the items of its own cases, and of others the first line, which tells nothing
-- without the key of digests; attempts once they are answered.
CREATE OR REPLACE VIEW tierline_gate.case_record WITH (security_barrier) AS
  SELECT case_id, sealed, version FROM tierline_case.case_record
  WHERE tierline_gate.opens(case_id);
CREATE OR REPLACE VIEW tierline_gate.case_number WITH (security_barrier) AS
  SELECT digest, case_id FROM tierline_case.case_number n
  WHERE EXISTS (SELECT FROM tierline.said_number s WHERE s.digest = n.digest)
    OR tierline_gate.am('SUPERVISOR', 'ADMINISTRATOR') OR tierline_gate.passed(case_id);
-- What a case is compared by is shown by a volatile function. Otherwise the server compares what a
-- client asks for before it asks whether the client may see it, since comparing bytes tells nothing by
-- itself, and EXPLAIN or the clock tells which rows it then asked about: what a record holds, uncounted.
CREATE OR REPLACE VIEW tierline_gate.case_item WITH (security_barrier) AS
  SELECT case_id, place, tierline_gate.shown(part) AS part, tierline_gate.shown(standing) AS standing,
    tierline_gate.shown(needed) AS needed, tierline_gate.shown(digest) AS digest,
    tierline_gate.shown(initial) AS initial, tierline_gate.shown(from_day) AS from_day,
    tierline_gate.shown(last_day) AS last_day
  FROM tierline_case.case_item
  WHERE place = 0 OR tierline_gate.am('ADMINISTRATOR') OR tierline_gate.passed(case_id);
CREATE OR REPLACE RULE taken_in AS ON INSERT TO tierline_gate.case_item DO INSTEAD
  INSERT INTO tierline_case.case_item (
    case_id, place, part, standing, needed, digest, initial, from_day, last_day)
  VALUES (NEW.case_id, NEW.place, NEW.part, NEW.standing, NEW.needed, NEW.digest, NEW.initial,
    NEW.from_day, NEW.last_day);
CREATE OR REPLACE RULE taken_out AS ON DELETE TO tierline_gate.case_item DO INSTEAD
  DELETE FROM tierline_case.case_item WHERE case_id = OLD.case_id AND place = OLD.place;
CREATE OR REPLACE VIEW tierline_gate.attempt WITH (security_barrier) AS
  SELECT id, contact_id, staff_id, number, other_receipt, other_a_number, at, failed
  FROM tierline_case.attempt a
  WHERE NOT EXISTS (
    SELECT FROM tierline_case.ticket t
    WHERE t.attempt_id = a.id AND NOT tierline_gate.settled(t.tried_in));

-- Whether an instant that a desk tells is now; a rehearsal tells its own time.
CREATE OR REPLACE FUNCTION tierline_gate.is_now (told bigint) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT abs(told - extract(epoch FROM clock_timestamp()) * 1000000) < 300000000
    OR EXISTS (SELECT FROM tierline_case.rehearsed)
$$;

-- Where a number leads: always one row.
CREATE OR REPLACE FUNCTION tierline_gate.locate (its_digest bytea)
  RETURNS TABLE (case_id bytea, beside bytea)
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, tierline, tierline_case, pg_temp
AS $$ ${locate} $$;

CREATE OR REPLACE FUNCTION tierline_gate.fits (
  its_case_id bytea, its_decoy bytea, its_today bigint,
  parts text[], needs bigint[], digests bytea[], initials bytea[])
  RETURNS TABLE (name_fits bigint, date_fits bigint, organization bigint, extras_fitting bigint,
    origins_fitting bigint, standings_fitting bigint)
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, tierline, tierline_case, pg_temp
AS $$ ${compare} $$;

CREATE OR REPLACE FUNCTION tierline_gate.failures (
  its_number bytea, its_case_id bytea, its_none bytea, its_since bigint) RETURNS bigint
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, tierline, tierline_case, pg_temp
AS $$ ${failures} $$;

-- The most that may ever be said in a contact of a channel by a role (P2, P3).
CREATE OR REPLACE FUNCTION tierline_gate.ceiling (channel text, role text) RETURNS text
  LANGUAGE sql IMMUTABLE
AS $$
  SELECT CASE
    WHEN role = 'TIER_1' AND channel IN (
      'PHONE_DOMESTIC', 'PHONE_TTY', 'PHONE_INTERNATIONAL', 'SECURE_MESSAGE', 'LIVE_CHAT')
      THEN 'STATUS_ONLY'
    WHEN role IN ('TIER_2', 'SUPERVISOR') AND channel IN (
      'PHONE_DOMESTIC', 'PHONE_TTY', 'PHONE_INTERNATIONAL', 'CALLBACK', 'SECURE_MESSAGE', 'MAIL')
      THEN 'CASE_DETAILS'
    WHEN role IN ('TIER_2', 'SUPERVISOR') AND channel IN ('LIVE_CHAT', 'EMAIL')
      THEN 'STATUS_ONLY'
    ELSE 'GENERAL_ONLY'
  END
$$;

-- Compares what was said with the case it is about, or with one that chance chose, and counts the
-- attempt: the same work and the same rows whatever comes of it (P5, P6, P7). What comes of it is for
-- a later transaction to hear.
CREATE OR REPLACE FUNCTION tierline_gate.try (
  ticket bytea, attempt bytea, in_contact bytea, claims text, safe_contact_confirmed integer,
  offered integer, today bigint, happened_at bigint, since bigint,
  locator bytea, other_receipt bytea, other_a_number bytea,
  parts text[], needs bigint[], digests bytea[], initials bytea[],
  protected_digests bytea[], protected_initials bytea[])
  RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  who bytea := tierline.me();
  my_role text;
  its_channel text;
  ceiling text;
  decoy bytea;
  cleared boolean := tierline_gate.am_cleared();
  met bytea;
  beside bytea;
  compared_with bytea;
  is_protected boolean := false;
  protected_case bytea;
  hit record;
  other record;
  failures bigint;
  passed boolean;
BEGIN
  SELECT role INTO my_role FROM tierline.staff WHERE id = who;
  SELECT channel INTO its_channel FROM tierline.contact
  WHERE id = in_contact AND staff_id = who AND state = 'OPEN' AND prompt_read_at IS NOT NULL;
  ceiling := tierline_gate.ceiling(its_channel, my_role);
  -- One attempt of a contact, and of a number, after another, and each sees the failures before it:
  -- many at once, or at a moment that was held fast, would all be the first.
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE insufficient_privilege;
  END IF;
  PERFORM FROM tierline.contact WHERE id = in_contact AND staff_id = who FOR UPDATE;
  PERFORM pg_advisory_xact_lock(1414088018, 2 + get_byte(sha256(locator), 0));
  -- Neither another day, on which a consent held, nor a window without the failures in it.
  since := least(since, happened_at - 86400000000);
  IF NOT tierline_gate.is_now(happened_at) OR abs(today - happened_at / 86400000000) > 1 THEN
    RAISE EXCEPTION USING ERRCODE = 'TL001', MESSAGE = 'the clock of the desk is wrong';
  END IF;
  IF its_channel IS NULL OR ceiling = 'GENERAL_ONLY' OR claims NOT IN (
        'APPLICANT_OR_PETITIONER', 'REPRESENTATIVE', 'PARENT_OF_MINOR', 'LEGAL_GUARDIAN',
        'AUTHORIZED_THIRD_PARTY')
      OR EXISTS (
        SELECT FROM tierline.own_affair o WHERE o.contact_id = in_contact AND o.staff_id = who)
      OR (SELECT count(*) FROM tierline_case.attempt a
        WHERE a.contact_id = in_contact AND a.failed = 1) >= 3 THEN
    RAISE insufficient_privilege;
  END IF;
  SELECT decoy_case INTO decoy FROM tierline.store_identity;

  SELECT l.case_id, l.beside INTO met, beside FROM tierline_gate.locate(locator) l;
  compared_with := coalesce(met, beside, decoy);
  SELECT * INTO hit FROM tierline_gate.fits(
    compared_with, decoy, today, parts, needs, digests, initials);
  failures := tierline_gate.failures(locator, compared_with, ''::bytea, since);
  IF cleared THEN
    SELECT l.case_id, l.beside INTO protected_case, beside FROM tierline_gate.locate(other_receipt) l;
    SELECT * INTO other FROM tierline_gate.fits(
      coalesce(protected_case, beside, decoy), decoy, today,
      parts, needs, protected_digests, protected_initials);
    is_protected := protected_case IS NOT NULL;
    IF is_protected THEN
      met := protected_case;
      hit := other;
    END IF;
  END IF;

  passed := met IS NOT NULL
    AND NOT (my_role = 'TIER_1' AND failures >= 10)
    AND hit.name_fits > 0
    AND (hit.date_fits > 0 OR hit.organization > 0)
    AND hit.extras_fitting
      + CASE WHEN its_channel = 'SECURE_MESSAGE' AND hit.origins_fitting > 0 THEN 1 ELSE 0 END >= 1
    AND (its_channel NOT IN ('SECURE_MESSAGE', 'EMAIL') OR hit.origins_fitting > 0)
    AND (hit.standings_fitting > 0 OR (hit.organization = 0
      AND NOT parts && ARRAY['REPRESENTATIVE', 'PARENT', 'GUARDIAN', 'CONSENT']))
    AND (claims = 'APPLICANT_OR_PETITIONER' OR parts && ARRAY[
      'REPRESENTATIVE', 'PARENT', 'GUARDIAN', 'CONSENT', 'CONTACT_PERSON'])
    AND (NOT is_protected OR (my_role IN ('TIER_2', 'SUPERVISOR')
      AND its_channel IN ('CALLBACK', 'PHONE_DOMESTIC', 'PHONE_TTY', 'PHONE_INTERNATIONAL')
      AND claims = 'APPLICANT_OR_PETITIONER'
      AND hit.extras_fitting >= 3 AND hit.extras_fitting = offered
      AND safe_contact_confirmed = 1));

  INSERT INTO tierline_case.attempt (
    id, contact_id, staff_id, number, other_receipt, other_a_number, at, failed)
  VALUES (attempt, in_contact, who, locator, other_receipt, other_a_number, happened_at,
    CASE WHEN passed THEN 0 ELSE 1 END);
  INSERT INTO tierline_case.ticket (
    id, attempt_id, staff_id, contact_id, case_id, relationship, ceiling, passed, protected, offered)
  VALUES (ticket, attempt, who, in_contact, coalesce(met, decoy), claims, ceiling, passed,
    passed AND is_protected, offered);
END
$$;

-- What came of an attempt that stands on record, to whoever made it.
CREATE OR REPLACE FUNCTION tierline_gate.answer (its_ticket bytea)
  RETURNS TABLE (passed boolean, protected boolean, offered integer, case_id bytea)
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT t.passed, t.protected, t.offered, CASE WHEN t.passed THEN t.case_id END
  FROM tierline_case.ticket t
  WHERE t.id = its_ticket AND t.staff_id = tierline.me() AND tierline_gate.settled(t.tried_in)
$$;

-- Opens the gate of an attempt that passed, once.
CREATE OR REPLACE FUNCTION tierline_gate.enter (
  its_ticket bytea, its_level text, happened_at bigint, its_end bigint) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  its tierline_case.ticket;
BEGIN
  IF NOT tierline_gate.is_now(happened_at) THEN
    RAISE EXCEPTION USING ERRCODE = 'TL001', MESSAGE = 'the clock of the desk is wrong';
  END IF;
  UPDATE tierline_case.ticket t SET entered_in = pg_current_xact_id()
  WHERE t.id = its_ticket AND t.staff_id = tierline.me() AND t.passed AND t.entered_in IS NULL
    AND tierline_gate.settled(t.tried_in)
    AND (its_level = 'STATUS_ONLY' OR its_level = t.ceiling)
    AND its_end - happened_at <= 1800000000
  RETURNING * INTO its;
  IF its.id IS NULL THEN
    RAISE insufficient_privilege;
  END IF;
  INSERT INTO tierline.verification (
    id, contact_id, staff_id, case_id, relationship, level, at, ends_at, ended_at)
  VALUES (its.id, its.contact_id, its.staff_id, its.case_id, its.relationship, its_level, happened_at,
    its_end, NULL);
END
$$;

-- Glass is broken in one's own name, and that is remembered with its transaction.
CREATE OR REPLACE FUNCTION tierline_gate.glass_broken () RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF NEW.staff_id IS DISTINCT FROM tierline.me()
      AND NOT pg_has_role(session_user, current_user, 'MEMBER') THEN
    RAISE insufficient_privilege;
  END IF;
  INSERT INTO tierline_case.recorded (about, kind, staff_id, at)
  VALUES (NEW.id, 'GLASS', NEW.staff_id, NEW.at);
  RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER glass_recorded AFTER INSERT ON broken_glass
  FOR EACH ROW EXECUTE FUNCTION tierline_gate.glass_broken ();

CREATE OR REPLACE FUNCTION tierline_gate.event_recorded () RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  INSERT INTO tierline_case.recorded (about, kind, staff_id, at)
  VALUES (NEW.subject, NEW.action, NEW.staff_id, NEW.at);
  RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER opening_recorded AFTER INSERT ON audit_event
  FOR EACH ROW WHEN (NEW.action IN ('SAFE_CONTACT_READ', 'REQUEST_SENT')
    AND NEW.subject IS NOT NULL AND NEW.staff_id IS NOT NULL)
  EXECUTE FUNCTION tierline_gate.event_recorded ();

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA tierline_gate FROM PUBLIC;
