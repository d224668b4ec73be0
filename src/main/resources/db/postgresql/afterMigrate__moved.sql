-- Somebody who came with a local store has their name, their role and their keys here, and no login. An
-- administrator gives them one, once. The desk sends what the server recognises a password by; until
-- then the row keeps what the local store recognised it by, and nobody signs in with that here.
CREATE OR REPLACE FUNCTION let_in_staff () RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, tierline, pg_temp
AS $$
BEGIN
  IF OLD.password_hash = '' OR NEW.password_hash NOT LIKE 'SCRAM-SHA-256$%' OR NOT may_add_staff() THEN
    RAISE insufficient_privilege;
  END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = NEW.name) THEN
    RAISE duplicate_object;
  END IF;
  EXECUTE format('CREATE ROLE %I %s PASSWORD %L', NEW.name,
    CASE WHEN NEW.disabled = 1 THEN 'NOLOGIN' ELSE 'LOGIN' END, NEW.password_hash);
  EXECUTE format('GRANT %I TO %I', group_of(NEW.role), NEW.name);
  NEW.password_hash := '';
  RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER staff_let_in BEFORE UPDATE OF name, password_hash ON staff
  FOR EACH ROW EXECUTE FUNCTION let_in_staff ();

REVOKE ALL ON FUNCTION let_in_staff () FROM PUBLIC;
