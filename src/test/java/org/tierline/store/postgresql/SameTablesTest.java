package org.tierline.store.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.store.StoreKind;
import org.tierline.store.TestStores;
import org.tierline.store.move.MoveTables;

/** Both stores have the same tables: read from the catalogue of each, by the same questions. */
class SameTablesTest {
  /** Which table tells which topic when it changes; no name of a topic holds an apostrophe. */
  private static final String TOLD_IN_SQLITE =
      """
      SELECT DISTINCT tbl_name || ' ' || replace(substr(sql, instr(sql, 'topic = ') + 8),
          substr(sql, instr(sql, ';')), '') AS told
      FROM sqlite_master WHERE type = 'trigger' ORDER BY told
      """;

  private static final String TOLD =
      """
      SELECT DISTINCT
        (tgrelid::regclass || ' ' || quote_literal(split_part(encode(tgargs, 'escape'), '\\000', 1)))
          COLLATE "C" AS told
      FROM pg_trigger WHERE tgfoid = 'tierline.tell_change'::regproc ORDER BY told
      """;

  private static final String COMPARED_BY_LANGUAGE =
      """
      SELECT c.relname || '.' || a.attname
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
      JOIN pg_collation l ON l.oid = a.attcollation
      WHERE c.relnamespace::regnamespace::text IN ('tierline', 'tierline_case')
        AND c.relname <> 'flyway_schema_history'
        AND l.collname <> 'C'
      """;

  private static Map<String, List<String>> inSqlite = Map.of();
  private static List<String> toldInSqlite = List.of();

  @BeforeAll
  static void readSqlite(@TempDir Path folder) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + TestStores.file(folder))) {
      inSqlite = tables(connection, null);
      toldInSqlite = list(connection, TOLD_IN_SQLITE);
    }
  }

  @Test
  void all_tables_are_compared() {
    assertThat(inSqlite).hasSizeGreaterThan(70).containsKeys("contact", "case_item", "audit_event");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
  void tables_columns_keys_indexes_and_what_is_told_are_the_same(
      StoreKind kind, @TempDir Path folder) throws SQLException {
    StoreKind.Place place = kind.place(folder);
    try (Connection connection = place.raw()) {
      Map<String, List<String>> onServer = tables(connection, PostgresSchema.NAME);
      onServer.putAll(tables(connection, "tierline_case"));
      assertThat(onServer).isEqualTo(inSqlite);
      assertThat(list(connection, TOLD)).isEqualTo(toldInSqlite).hasSizeGreaterThan(20);
      assertThat(list(connection, COMPARED_BY_LANGUAGE)).isEmpty();
    } finally {
      place.leave();
    }
  }

  private static List<String> list(Connection connection, String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        lines.add(row.getString(1));
      }
    }
    return lines;
  }

  /** What a table is made of, a line each, by its name. */
  private static Map<String, List<String>> tables(Connection connection, @Nullable String schema)
      throws SQLException {
    DatabaseMetaData catalogue = connection.getMetaData();
    Map<String, List<String>> tables = new TreeMap<>();
    try (ResultSet row = catalogue.getTables(null, schema, "%", new String[] {"TABLE"})) {
      while (row.next()) {
        String name = row.getString("TABLE_NAME");
        if (!MoveTables.OF_LOCAL.contains(name)
            && !MoveTables.OF_SHARED.contains(name)
            && !name.matches("(sqlite|contact_word)_.*")) {
          tables.put(name, new ArrayList<>());
        }
      }
    }
    for (Map.Entry<String, List<String>> table : tables.entrySet()) {
      Set<String> keys = keys(catalogue, schema, table.getKey());
      table.getValue().add("keys " + keys);
      table.getValue().addAll(columns(catalogue, schema, table.getKey(), keys));
      table.getValue().addAll(references(catalogue, schema, table.getKey()));
      table.getValue().addAll(indexes(catalogue, schema, table.getKey()));
    }
    return tables;
  }

  private static Set<String> keys(DatabaseMetaData catalogue, @Nullable String schema, String table)
      throws SQLException {
    Set<String> keys = new TreeSet<>();
    try (ResultSet row = catalogue.getPrimaryKeys(null, schema, table)) {
      while (row.next()) {
        keys.add(row.getString("COLUMN_NAME"));
      }
    }
    return keys;
  }

  /** A key is there in any case: SQLite does not say so of one that stands alone. */
  private static List<String> columns(
      DatabaseMetaData catalogue, @Nullable String schema, String table, Set<String> keys)
      throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet row = catalogue.getColumns(null, schema, table, "%")) {
      while (row.next()) {
        String name = row.getString("COLUMN_NAME");
        boolean needed =
            keys.contains(name) || row.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls;
        columns.add(name + " " + kind(row.getString("TYPE_NAME")) + (needed ? " needed" : ""));
      }
    }
    return columns;
  }

  private static Set<String> references(
      DatabaseMetaData catalogue, @Nullable String schema, String table) throws SQLException {
    Set<String> references = new TreeSet<>();
    try (ResultSet row = catalogue.getImportedKeys(null, schema, table)) {
      while (row.next()) {
        references.add(
            row.getString("FKCOLUMN_NAME")
                + " is a "
                + row.getString("PKTABLE_NAME")
                + "."
                + row.getString("PKCOLUMN_NAME"));
      }
    }
    return references;
  }

  /** Those with a name of ours, and whether a value may be there once only. */
  private static Set<String> indexes(
      DatabaseMetaData catalogue, @Nullable String schema, String table) throws SQLException {
    Map<String, StringBuilder> indexes = new TreeMap<>();
    try (ResultSet row = catalogue.getIndexInfo(null, schema, table, false, true)) {
      while (row.next()) {
        String name = row.getString("INDEX_NAME");
        if (name != null && !name.matches("sqlite_autoindex_.*|.*_(p?key|key\\d*)")) {
          StringBuilder line =
              indexes.computeIfAbsent(name, _ -> new StringBuilder("index " + name));
          line.append(' ').append(row.getString("COLUMN_NAME"));
          if (row.getShort("ORDINAL_POSITION") <= 1) {
            line.append(row.getBoolean("NON_UNIQUE") ? "" : " once");
          }
        }
      }
    }
    Set<String> lines = new TreeSet<>();
    indexes.values().forEach(line -> lines.add(line.toString()));
    return lines;
  }

  private static String kind(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "bytea", "blob" -> "bytes";
      case "int8", "int2", "integer" -> "whole number";
      case "float8", "real" -> "number";
      case "text" -> "text";
      default -> type;
    };
  }
}
