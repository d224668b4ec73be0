package org.tierline.store.move;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a local store, from its own catalogue. */
final class LocalTables {
  private LocalTables() {}

  /** All of them by name, those of full-text search aside. */
  static Map<String, Local> of(Connection connection) throws SQLException {
    Map<String, Local> tables = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA main.table_list")) {
      while (row.next()) {
        String name = row.getString("name");
        if (row.getString("type").equals("table") && !name.startsWith("sqlite_")) {
          tables.put(name, table(connection, name, row.getBoolean("wr")));
        }
      }
    }
    return tables;
  }

  private static Local table(Connection connection, String name, boolean clustered)
      throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    Map<Integer, String> key = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("PRAGMA main.table_info(" + MovedTable.quoted(name) + ")")) {
      while (row.next()) {
        String column = row.getString("name");
        columns.put(column, row.getString("type"));
        if (row.getInt("pk") > 0) {
          key.put(row.getInt("pk"), column);
        }
      }
    }
    return new Local(columns, new ArrayList<>(key.values()), clustered);
  }

  /**
   * A table of a local store.
   *
   * @param columns with what SQLite calls their kind
   * @param key the columns of its key, in their order
   * @param clustered whether rows are kept by it and have no number
   */
  record Local(Map<String, String> columns, List<String> key, boolean clustered) {}
}
