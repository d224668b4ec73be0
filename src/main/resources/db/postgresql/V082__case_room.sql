-- Cases, what they are compared by, and who tried: a room in which nobody has anything. What a desk
-- asks of it goes through the gate, whose functions and views are made anew after every migration.
CREATE SCHEMA tierline_case;
CREATE SCHEMA tierline_gate;
ALTER TABLE case_record SET SCHEMA tierline_case;
ALTER TABLE case_number SET SCHEMA tierline_case;
ALTER TABLE case_item SET SCHEMA tierline_case;
ALTER TABLE attempt SET SCHEMA tierline_case;

-- An attempt that waits for its answer, in the transaction that counted it. It is answered in another
-- one, so that none is heard and then undone.
CREATE TABLE tierline_case.ticket (
  id           bytea PRIMARY KEY,
  attempt_id   bytea NOT NULL UNIQUE REFERENCES tierline_case.attempt (id),
  staff_id     bytea NOT NULL REFERENCES staff (id),
  contact_id   bytea NOT NULL REFERENCES contact (id),
  case_id      bytea NOT NULL,
  relationship text NOT NULL,
  ceiling      text NOT NULL,
  passed       boolean NOT NULL,
  protected    boolean NOT NULL,
  offered      integer NOT NULL,
  tried_in     xid8 NOT NULL DEFAULT pg_current_xact_id(),
  entered_in   xid8
);

-- What opens a case without a caller, in the transaction that recorded it.
CREATE TABLE tierline_case.recorded (
  about       bytea NOT NULL,
  kind        text NOT NULL,
  staff_id    bytea NOT NULL REFERENCES staff (id),
  at          bigint NOT NULL,
  recorded_in xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX recorded_about ON tierline_case.recorded (about, staff_id);

-- One row if desks tell the time, as in a rehearsal, which plays at another one.
CREATE TABLE tierline_case.rehearsed (yes boolean PRIMARY KEY CHECK (yes));

-- A gate that was closed stays closed.
CREATE FUNCTION stay_closed () RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  IF OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at THEN
    RAISE insufficient_privilege;
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER verification_closed BEFORE UPDATE ON verification
  FOR EACH ROW EXECUTE FUNCTION stay_closed ();
CREATE TRIGGER glass_closed BEFORE UPDATE ON broken_glass
  FOR EACH ROW EXECUTE FUNCTION stay_closed ();
