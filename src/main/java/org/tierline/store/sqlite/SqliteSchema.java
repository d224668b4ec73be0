package org.tierline.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The version of the tables. */
final class SqliteSchema {
  /** What the newest migration sets {@code user_version} to. */
  static final int VERSION = 74;

  /** Tells a store from any other SQLite file; the migrations set it. */
  static final int APPLICATION_ID = 1_414_088_018;

  private static final Map<String, String> WORDS =
      Map.of(
          "key", "BLOB",
          "bytes", "BLOB",
          "instant", "INTEGER",
          "integer", "INTEGER",
          "flag", "INTEGER",
          "real", "REAL",
          "strict", "STRICT",
          "clustered", ", WITHOUT ROWID");

  private SqliteSchema() {}

  /** The version of a store. */
  static int version(Connection connection) throws SQLException {
    return pragma(connection, "user_version");
  }

  /**
   * Requires that this is a store.
   *
   * @throws SQLException of the kind NOTADB if it is somebody else's file
   */
  static void requireStore(Connection connection) throws SQLException {
    if (pragma(connection, "application_id") != APPLICATION_ID) {
      throw new SQLiteException("no store of this program", SQLiteErrorCode.SQLITE_NOTADB);
    }
  }

  /** Brings the tables of a file up to date, all the way or not at all. */
  static void migrate(Path file) throws SQLException {
    migrateTo(file, VERSION);
  }

  /** Brings them to an earlier version, as a program of that time would. */
  static void migrateTo(Path file, int version) throws SQLException {
    try {
      Flyway.configure(SqliteSchema.class.getClassLoader())
          .dataSource("jdbc:sqlite:" + file.toAbsolutePath(), null, null)
          .locations("classpath:db/common", "classpath:db/sqlite")
          .placeholders(WORDS)
          .validateMigrationNaming(true)
          .group(true)
          .target(String.valueOf(version))
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

  private static int pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA " + name)) {
      return row.getInt(1);
    }
  }
}
