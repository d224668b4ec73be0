package org.tierline.store.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.tierline.store.sql.GateTexts;

/** The version of the tables, and what the dialect calls what they are made of. */
final class PostgresSchema {
  /** Where every table is, so that nothing rests on what is in {@code public}. */
  static final String NAME = "tierline";

  /** The newest migration. */
  static final int VERSION = 83;

  /** Where tables are looked for: in a room that somebody may not enter the server finds none. */
  static final String PATH = NAME + ",tierline_case,tierline_gate";

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("key", "bytea"),
          Map.entry("bytes", "bytea"),
          Map.entry("instant", "bigint"),
          Map.entry("integer", "bigint"),
          Map.entry("flag", "smallint"),
          Map.entry("real", "double precision"),
          Map.entry("strict", ""),
          Map.entry("clustered", ""),
          // What desks with a store of their own compare by, the server does by the same text.
          Map.entry("locate", GateTexts.LOCATE),
          Map.entry("compare", GateTexts.COMPARE),
          Map.entry("failures", GateTexts.FAILURES));

  /** What the server says of a schema or table that is not there. */
  private static final Set<String> NOT_THERE = Set.of("3F000", "42P01");

  private PostgresSchema() {}

  /** The version of a store; 0 where none was made. */
  static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT max(CAST(version AS integer)) FROM tierline.flyway_schema_history"
                    + " WHERE success AND version IS NOT NULL")) {
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      if (NOT_THERE.contains(e.getSQLState())) {
        return 0;
      }
      throw e;
    }
  }

  /** Makes the tables, or brings them up to date. */
  static void migrate(DataSource owner) throws SQLException {
    try {
      Flyway.configure(PostgresSchema.class.getClassLoader())
          .dataSource(owner)
          .schemas(NAME)
          .locations("classpath:db/common", "classpath:db/postgresql")
          .placeholders(WORDS)
          .validateMigrationNaming(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException sql) {
          throw sql;
        }
      }
      throw e;
    }
  }
}
