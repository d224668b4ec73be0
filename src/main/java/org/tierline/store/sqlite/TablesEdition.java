package org.tierline.store.sqlite;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.tierline.store.StoreTrouble.Kind;

/**
 * The tables that a desk was opened on. SQLite counts each change of them, and putting a copy in
 * the place of a store counts as one. A desk that goes on after either would write by what it still
 * remembers: people, keys and a place in the record that are no longer there.
 */
record TablesEdition(int number) {
  /** The present one. */
  static TablesEdition of(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA schema_version")) {
      return new TablesEdition(row.getInt(1));
    }
  }

  /**
   * Requires that a transaction sees the same.
   *
   * @throws org.tierline.store.StoreTrouble if it sees another
   */
  void require(Connection inTransaction) {
    try {
      if (!equals(of(inTransaction))) {
        throw SqliteTroubles.of(Kind.REPLACED, new IOException("another edition of the tables"));
      }
    } catch (SQLException e) {
      throw SqliteTroubles.translated(e);
    }
  }
}
