-- People sign in to the database. Each has a login role in the group of their role; whoever may work
-- in one database of a server must not be let into another, so the groups carry its name. All is
-- owned by a role that cannot sign in.

CREATE FUNCTION group_of (role text) RETURNS name
  LANGUAGE sql STABLE
AS $$ SELECT (current_database() || '_' || lower(role))::name $$;

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
