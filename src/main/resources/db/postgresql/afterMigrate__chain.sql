-- The record is written here and nowhere else: nobody adds an event in another's name, leaves one out
-- of a chain or makes a chain anew. The bytes under a hash are those that desks with a store of their
-- own write, so that one verifier serves both.

-- A field after its length; one that is missing has the length -1.
CREATE OR REPLACE FUNCTION chained (field bytea) RETURNS bytea
  LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN field IS NULL THEN int4send(-1) ELSE int4send(length(field)) || field END $$;

-- Adds an event at the end of a desk's chain and gives its number.
CREATE OR REPLACE FUNCTION append_event (
  desk bytea, happened_at bigint, what text, who bytea, in_contact bytea, about bytea, said text)
  RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, tierline, pg_temp
AS $$
DECLARE
  number bigint;
  before bytea;
  sealed bytea;
BEGIN
  IF who IS DISTINCT FROM me() AND who IS NOT NULL
      AND NOT pg_has_role(session_user, current_user, 'MEMBER') THEN
    RAISE insufficient_privilege;
  END IF;
  SELECT h.count + 1, h.hash INTO number, before
  FROM audit_head h WHERE h.desk_id = desk FOR UPDATE;
  number := coalesce(number, 1);
  before := coalesce(before, decode(repeat('00', 32), 'hex'));
  sealed := sha256(
    chained(desk) || chained(int8send(number)) || chained(int8send(happened_at))
    || chained(convert_to(what, 'UTF8')) || chained(who) || chained(in_contact) || chained(about)
    || chained(convert_to(said, 'UTF8')) || chained(before));
  INSERT INTO audit_event (
    desk_id, seq, at, action, staff_id, contact_id, subject, facts, previous, hash)
  VALUES (desk, number, happened_at, what, who, in_contact, about, said, before, sealed);
  INSERT INTO audit_head AS h (desk_id, count, hash) VALUES (desk, number, sealed)
  ON CONFLICT (desk_id) DO UPDATE SET count = excluded.count, hash = excluded.hash;
  RETURN number;
END
$$;

REVOKE ALL ON FUNCTION chained (bytea),
  append_event (bytea, bigint, text, bytea, bytea, bytea, text) FROM PUBLIC;
