package org.tierline.store.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Brings a copied store back to what was copied, ten times sooner than copying it anew. Each row
 * knows the transaction that wrote it, so what came later can be told from what was there.
 */
final class MadeOnce {
  private static final String MARK =
      """
      CREATE TABLE public.made_once AS
        SELECT format('%s.%I', c.relnamespace::regnamespace, c.relname) AS name, 0::bigint AS present,
          pg_current_xact_id()::xid AS made_before
        FROM pg_class c
        WHERE c.relnamespace::regnamespace::text IN ('tierline', 'tierline_case') AND c.relkind = 'r'
          AND c.relname <> 'flyway_schema_history';

      CREATE FUNCTION public.restored () RETURNS boolean LANGUAGE plpgsql AS $$
      DECLARE
        made record;
        present bigint;
      BEGIN
        SET LOCAL session_replication_role = replica;
        FOR made IN SELECT * FROM public.made_once LOOP
          EXECUTE format('DELETE FROM %s WHERE age(xmin) < %s',
            made.name, age(made.made_before));
          EXECUTE format('SELECT count(*) FROM %s', made.name) INTO present;
          IF present <> made.present THEN
            RETURN false;
          END IF;
        END LOOP;
        RETURN true;
      END
      $$;

      DO $$
      DECLARE
        made record;
      BEGIN
        FOR made IN SELECT * FROM public.made_once LOOP
          EXECUTE format(
            'UPDATE public.made_once SET present = (SELECT count(*) FROM %s) WHERE name = %L',
            made.name, made.name);
        END LOOP;
      END
      $$;
      """;

  private MadeOnce() {}

  /** Notes what is there now. */
  static void mark(DataSource owner) {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(MARK);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes out what came later; false if something is missing of what was there. */
  static boolean restored(DataSource owner) {
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT public.restored()")) {
      return row.next() && row.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
