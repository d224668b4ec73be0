-- Keys are bytes, and the smallest of them is asked for. PostgreSQL has this from version 18 on, and
-- then takes its own.
CREATE FUNCTION smaller_bytes (bytea, bytea) RETURNS bytea
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE WHEN $1 < $2 THEN $1 ELSE $2 END;
CREATE AGGREGATE min (bytea) (SFUNC = smaller_bytes, STYPE = bytea, SORTOP = OPERATOR (<));
