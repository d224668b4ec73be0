package org.tierline.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A store as an earlier version left it: its tables, and in them what fits of the rows of a store
 * of today. Rows that the earlier rules refuse, or whose partner is not there, are left out.
 */
final class OlderStore {

  /** Its rows are the topics of a version, which only migrations set down. */
  static final String HINTS = "change_count";

  private OlderStore() {}

  /** Makes it. */
  static void make(Path file, int version, Path rows) throws SQLException {
    SqliteSchema.migrateTo(file, version);
    try (Connection older = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = older.createStatement()) {
      sql.execute("PRAGMA foreign_keys = OFF");
      sql.execute("PRAGMA synchronous = OFF");
      sql.execute("ATTACH DATABASE '" + rows + "' AS now");
      sql.execute("BEGIN");
      for (String table : tables(older, "main")) {
        if (!table.equals(HINTS)) {
          copy(older, table);
        }
      }
      while (dropOrphans(older)) {
        // Each round may leave rows that pointed at those which went.
      }
      sql.execute("COMMIT");
    }
  }

  private static void copy(Connection older, String table) throws SQLException {
    List<String> shared = columns(older, "main", table);
    shared.retainAll(columns(older, "now", table));
    if (shared.isEmpty()) {
      return;
    }
    String names = shared.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", "));
    try (Statement sql = older.createStatement()) {
      sql.executeUpdate(
          "INSERT OR IGNORE INTO main.\"%s\" (%s) SELECT %s FROM now.\"%s\""
              .formatted(table, names, names, table));
    }
  }

  private static boolean dropOrphans(Connection older) throws SQLException {
    Map<String, List<Long>> orphans = new TreeMap<>();
    List<String> keyed = new ArrayList<>();
    try (Statement sql = older.createStatement();
        ResultSet rows = sql.executeQuery("PRAGMA main.foreign_key_check")) {
      while (rows.next()) {
        long row = rows.getLong("rowid");
        if (rows.wasNull()) {
          keyed.add(rows.getString("table"));
        } else {
          orphans.computeIfAbsent(rows.getString("table"), each -> new ArrayList<>()).add(row);
        }
      }
    }
    try (Statement sql = older.createStatement()) {
      for (var orphan : orphans.entrySet()) {
        for (long row : orphan.getValue()) {
          sql.executeUpdate("DELETE FROM \"%s\" WHERE rowid = %d".formatted(orphan.getKey(), row));
        }
      }
      for (String table : keyed) {
        // Of a table without row numbers it is not told which: all go.
        sql.executeUpdate("DELETE FROM \"" + table + "\"");
      }
    }
    return !orphans.isEmpty() || !keyed.isEmpty();
  }

  /** Rows of every table by name, those of full-text search aside. */
  static Map<String, Long> counts(Path file) throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      for (String table : tables(connection, "main")) {
        try (ResultSet row = sql.executeQuery("SELECT count(*) FROM \"" + table + "\"")) {
          counts.put(table, row.getLong(1));
        }
      }
    }
    return counts;
  }

  /**
   * What the rows of a table hold in some columns, in an order that does not depend on the file.
   */
  static List<String> content(Path file, String table, List<String> columns) throws SQLException {
    String each =
        columns.stream().map(name -> "quote(\"" + name + "\")").collect(Collectors.joining("||"));
    List<String> content = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery("SELECT %s AS c FROM \"%s\" ORDER BY c".formatted(each, table))) {
      while (rows.next()) {
        content.add(rows.getString(1));
      }
    }
    return content;
  }

  static List<String> columns(Path file, String table) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      return columns(connection, "main", table);
    }
  }

  private static List<String> columns(Connection connection, String schema, String table)
      throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery("PRAGMA %s.table_info(\"%s\")".formatted(schema, table))) {
      while (rows.next()) {
        columns.add(rows.getString("name"));
      }
    }
    return columns;
  }

  private static List<String> tables(Connection connection, String schema) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery(
                """
                SELECT name FROM pragma_table_list
                WHERE schema = '%s' AND type = 'table' AND name NOT LIKE 'sqlite\\_%%' ESCAPE '\\'
                  AND name <> 'flyway_schema_history'
                ORDER BY name
                """
                    .formatted(schema))) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}
