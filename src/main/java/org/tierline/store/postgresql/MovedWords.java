package org.tierline.store.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.tierline.store.sql.Columns;
import org.tierline.store.sql.ContactRow;

/**
 * Makes the words of contacts that came from a local store, whose own words cannot be read again.
 * They are cut by the same tokeniser, in the order of the contacts, so that what is there already
 * tells where to go on.
 */
final class MovedWords {
  private static final int AT_ONCE = 1_000;

  private static final String WITHOUT_WORDS =
      """
      SELECT id, staff_id, number, caller_name, caller_email, caller_phone, notes FROM contact
      WHERE id > coalesce(
        (SELECT contact_id FROM contact_word ORDER BY contact_id DESC LIMIT 1), ''::bytea)
      ORDER BY id LIMIT %d
      """
          .formatted(AT_ONCE);

  private static final String PUT =
      "INSERT INTO contact_word (contact_id, words) VALUES (?, CAST(? AS tsvector))";

  private final Connection connection;

  MovedWords(Connection connection) {
    this.connection = connection;
  }

  /** How many contacts have their words. */
  long present() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) AS n FROM contact_word")) {
      row.next();
      return row.getLong("n");
    }
  }

  /** Makes those of the next contacts; gives how many, and 0 if all have theirs. */
  int makeSome() throws SQLException {
    int made = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(WITHOUT_WORDS);
        PreparedStatement put = connection.prepareStatement(PUT)) {
      while (row.next()) {
        put.setBytes(1, row.getBytes("id"));
        put.setString(
            2,
            PostgresContactWords.vector(
                Columns.key(row.getBytes("staff_id")), ContactRow.words(row)));
        put.addBatch();
        made++;
      }
      put.executeBatch();
      return made;
    }
  }
}
