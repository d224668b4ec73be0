package org.tierline.store.move;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a shared store, from its own catalogue. */
final class SharedTables {
  private static final String COLUMNS =
      """
      SELECT c.relname AS name, format('%I.%I', n.nspname, c.relname) AS place,
        a.attname AS col, format_type(a.atttypid, NULL) AS kind,
        EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal) AS watched
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE n.nspname IN ('tierline', 'tierline_case') AND c.relkind IN ('r', 'p')
        AND NOT c.relispartition
      ORDER BY c.relname, a.attnum
      """;

  private static final String REFERENCES =
      """
      SELECT DISTINCT c.relname AS name, r.relname AS refers_to
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
        JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_class r ON r.oid = k.confrelid
      WHERE k.contype = 'f' AND n.nspname IN ('tierline', 'tierline_case') AND r.oid <> c.oid
      """;

  private SharedTables() {}

  /** All of them by name. */
  static Map<String, Shared> of(Connection connection) throws SQLException {
    Map<String, Shared> tables = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(COLUMNS)) {
      while (row.next()) {
        String place = row.getString("place");
        boolean watched = row.getBoolean("watched");
        tables
            .computeIfAbsent(
                row.getString("name"),
                _ -> new Shared(place, new LinkedHashMap<>(), new TreeSet<>(), watched))
            .columns()
            .put(row.getString("col"), row.getString("kind"));
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(REFERENCES)) {
      while (row.next()) {
        Shared table = tables.get(row.getString("name"));
        if (table != null) {
          table.refersTo().add(row.getString("refers_to"));
        }
      }
    }
    return tables;
  }

  /**
   * A table of a shared store.
   *
   * @param place with its schema
   * @param columns with what the server calls their kind
   * @param refersTo other tables whose rows have to be there first
   * @param watched whether it has triggers of ours
   */
  record Shared(String place, Map<String, String> columns, Set<String> refersTo, boolean watched) {}
}
