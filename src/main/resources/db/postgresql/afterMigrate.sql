-- Text is compared by its bytes, as in SQLite, whatever the database was made with: otherwise lists
-- and pages would come in another order. Does nothing where all columns are so already.
DO $$
DECLARE
  other record;
BEGIN
  FOR other IN
    SELECT c.oid::regclass AS relation, a.attname
    FROM pg_attribute a
    JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
    WHERE c.relnamespace IN (
        current_schema()::regnamespace, 'tierline_case'::regnamespace) AND c.relname <> 'flyway_schema_history'
      AND a.atttypid = 'text'::regtype AND a.attnum > 0 AND NOT a.attisdropped
      AND a.attcollation <> (
        SELECT oid FROM pg_collation
        WHERE collname = 'C' AND collnamespace = 'pg_catalog'::regnamespace)
    ORDER BY 1, 2
  LOOP
    EXECUTE format(
      'ALTER TABLE %s ALTER COLUMN %I TYPE text COLLATE "C"', other.relation, other.attname);
  END LOOP;
END
$$;
