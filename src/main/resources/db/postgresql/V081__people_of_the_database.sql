-- People sign in to the database. Each has a login role in the group of their role; whoever may work
-- in one database of a server must not be let into another, so the groups carry its name. All is
-- owned by a role that cannot sign in.

CREATE FUNCTION group_of (role text) RETURNS name
  LANGUAGE sql STABLE
AS $$ SELECT (current_database() || '_' || lower(role))::name $$;

-- Makes the groups, once, and says what each may do. Grows with the tables: run after each migration.
CREATE FUNCTION grant_to_groups () RETURNS void
  LANGUAGE plpgsql
  SET search_path = pg_catalog, tierline, pg_temp
AS $$
DECLARE
  -- What every desk adds, changes and takes away in its work; what stands nowhere here is only read.
  added CONSTANT text[] := ARRAY[
    'agency_referral', 'appointment_request', 'attempt', 'audit_event', 'audit_head', 'broken_glass',
    'bulletin', 'bulletin_read', 'call_attempt', 'call_helper', 'callback_contact', 'change', 'chat',
    'chat_line', 'chat_link', 'closing', 'complaint', 'contact', 'contact_count',
    'contact_score', 'contact_word', 'danger_script', 'desk', 'disclosure', 'escalation',
    'escalation_claim', 'escalation_count', 'escalation_note', 'escalation_wish', 'event_feedback',
    'fax_number', 'guidance_given', 'hand_off', 'incident', 'number_unlock',
    'office_answer', 'outgoing_message', 'own_affair', 'owed_reminder_seen', 'received_letter',
    'referral', 'reminder_seen', 'request_relocation', 'said_item', 'said_number', 'sent_link',
    'service_request', 'sign_in_failure', 'sign_in_lock', 'staff_day', 'staff_state',
    'supervisor_request', 'text_consent', 'verification', 'visit_referral', 'waiting_count'];
  changed CONSTANT text[] := ARRAY[
    'appointment_request', 'audit_head', 'broken_glass', 'bulletin', 'chat', 'chat_line', 'chat_link',
    'closing', 'complaint', 'contact', 'contact_score', 'contact_word',
    'escalation', 'escalation_claim', 'escalation_count', 'hand_off', 'incident',
    'outgoing_message', 'service_request', 'sign_in_lock', 'staff_day', 'staff_state',
    'supervisor_request', 'text_consent', 'verification', 'waiting_count'];
  removed CONSTANT text[] := ARRAY[
    'change', 'escalation_claim', 'sign_in_failure', 'sign_in_lock'];
  -- What administrators alone take in, and the people.
  kept CONSTANT text[] := ARRAY[
    'audit_seal', 'case_item', 'case_number', 'case_record', 'connector', 'country', 'form',
    'guidance_article', 'holiday', 'inquiry_date', 'international_area', 'jurisdiction',
    'mailing_address', 'office', 'official_link', 'outreach_event', 'place', 'policy_file',
    'receipt_prefix', 'record_key', 'reference_import'];
  everybody CONSTANT name := group_of('staff');
  administrators CONSTANT name := group_of('administrator');
  one text;
BEGIN
  FOREACH one IN ARRAY ARRAY['staff', 'tier_1', 'tier_2', 'supervisor', 'administrator'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = group_of(one)) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', group_of(one));
    END IF;
    IF one <> 'staff' THEN
      EXECUTE format('GRANT %I TO %I', everybody, group_of(one));
    END IF;
  END LOOP;
  EXECUTE format('GRANT USAGE ON SCHEMA tierline TO %I', everybody);
  EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA tierline TO %I', everybody);
  FOREACH one IN ARRAY added LOOP
    EXECUTE format('GRANT INSERT ON %I TO %I', one, everybody);
  END LOOP;
  FOREACH one IN ARRAY changed LOOP
    EXECUTE format('GRANT UPDATE ON %I TO %I', one, everybody);
  END LOOP;
  FOREACH one IN ARRAY removed LOOP
    EXECUTE format('GRANT DELETE ON %I TO %I', one, everybody);
  END LOOP;
  FOREACH one IN ARRAY kept LOOP
    EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO %I', one, administrators);
  END LOOP;
  -- The seals of the record and the keys of records are added and never changed.
  EXECUTE format('REVOKE UPDATE, DELETE ON audit_seal, record_key FROM %I', administrators);
  EXECUTE format('GRANT INSERT, UPDATE (clearances, disabled, version) ON staff TO %I',
    administrators);
  -- Clearances are granted and ended by two people, of whom the second may be a supervisor.
  EXECUTE format('GRANT UPDATE (clearances, version) ON staff TO %I', group_of('supervisor'));
  EXECUTE format('GRANT INSERT, UPDATE ON clearance_change TO %I, %I', administrators,
    group_of('supervisor'));
  EXECUTE format('GRANT INSERT ON record_key TO %I', group_of('supervisor'));
  -- Whoever signs in and holds the key of records seals it to those who wait for it.
  EXECUTE format('GRANT UPDATE (key_salt, public_key, private_key, personal_key, digest_key,'
    ' records_key, protected_key, version) ON staff TO %I', everybody);
  EXECUTE format('GRANT EXECUTE ON FUNCTION smaller_bytes (bytea, bytea), tierline.min (bytea) TO %I',
    everybody);
END
$$;

-- Whether whoever signed in may add people: an administrator whose name is open, or whoever sets the
-- store up. Asks who signed in, not what a desk says of itself or whose rights it took on.
CREATE FUNCTION may_add_staff () RETURNS boolean
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, tierline, pg_temp
AS $$
  SELECT EXISTS (
    SELECT FROM staff WHERE name = session_user AND role = 'ADMINISTRATOR' AND disabled = 0
  ) OR pg_has_role(session_user, current_user, 'MEMBER')
$$;

-- Makes the login of somebody who is added. The desk sends what the server recognises a password by,
-- never a password; it goes to the server's own list and is not kept in the row.
CREATE FUNCTION add_staff () RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, tierline, pg_temp
AS $$
BEGIN
  IF NEW.password_hash NOT LIKE 'SCRAM-SHA-256$%' THEN
    RETURN NEW;
  END IF;
  IF NOT may_add_staff() THEN
    RAISE insufficient_privilege;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = NEW.name) THEN
    RAISE duplicate_object;
  END IF;
  EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', NEW.name, NEW.password_hash);
  EXECUTE format('GRANT %I TO %I', group_of(NEW.role), NEW.name);
  NEW.password_hash := '';
  RETURN NEW;
END
$$;
CREATE TRIGGER staff_added BEFORE INSERT ON staff
  FOR EACH ROW EXECUTE FUNCTION add_staff ();

-- A name that is closed does not sign in to the server either.
CREATE FUNCTION close_login () RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, tierline, pg_temp
AS $$
BEGIN
  IF NEW.password_hash = '' THEN
    IF NOT may_add_staff() THEN
      RAISE insufficient_privilege;
    END IF;
    EXECUTE format('ALTER ROLE %I %s', NEW.name,
      CASE WHEN NEW.disabled = 1 THEN 'NOLOGIN' ELSE 'LOGIN' END);
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER staff_closed BEFORE UPDATE OF disabled ON staff
  FOR EACH ROW WHEN (NEW.disabled <> OLD.disabled) EXECUTE FUNCTION close_login ();

-- Who signed in, if their name is open; nobody for whoever sets the store up.
CREATE FUNCTION me () RETURNS bytea
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, tierline, pg_temp
AS $$ SELECT id FROM staff WHERE name = session_user AND password_hash = '' AND disabled = 0 $$;

-- A clearance is asked for and answered in one's own name, and never by the same person twice.
CREATE FUNCTION answer_as_oneself () RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, tierline, pg_temp
AS $$
BEGIN
  IF pg_has_role(session_user, current_user, 'MEMBER') THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.asked_by IS DISTINCT FROM me() OR NEW.state <> 'ASKED' THEN
      RAISE insufficient_privilege;
    END IF;
  ELSIF NEW.confirmed_by IS DISTINCT FROM me() OR OLD.state <> 'ASKED'
      OR NEW.confirmed_by IN (OLD.asked_by, OLD.staff_id)
      OR (NEW.id, NEW.staff_id, NEW.clearance, NEW.granting, NEW.asked_by, NEW.asked_at)
        IS DISTINCT FROM
        (OLD.id, OLD.staff_id, OLD.clearance, OLD.granting, OLD.asked_by, OLD.asked_at) THEN
    RAISE insufficient_privilege;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER clearance_answered BEFORE INSERT OR UPDATE ON clearance_change
  FOR EACH ROW EXECUTE FUNCTION answer_as_oneself ();

-- What somebody holds changes by what two people just agreed to, in the same transaction.
CREATE FUNCTION change_as_agreed () RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, tierline, pg_temp
AS $$
BEGIN
  IF NEW.clearances = OLD.clearances OR pg_has_role(session_user, current_user, 'MEMBER') OR EXISTS (
      SELECT FROM clearance_change c
      WHERE c.staff_id = NEW.id AND c.state = 'DONE' AND c.confirmed_by = me()
        AND c.xmin = pg_current_xact_id()::xid
        AND (c.granting = 1) = (c.clearance = ANY (string_to_array(NEW.clearances, ' ')))
        AND array_remove(string_to_array(NEW.clearances, ' '), c.clearance)
          = array_remove(string_to_array(OLD.clearances, ' '), c.clearance)) THEN
    RETURN NEW;
  END IF;
  RAISE insufficient_privilege;
END
$$;
CREATE TRIGGER staff_cleared BEFORE UPDATE ON staff
  FOR EACH ROW EXECUTE FUNCTION change_as_agreed ();

-- A change is told whatever path somebody searches for names.
CREATE OR REPLACE FUNCTION tell_change () RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  INSERT INTO tierline.change (topic) VALUES (TG_ARGV[0]) ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;

-- What comes after this is granted by name, too.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA tierline FROM PUBLIC;
