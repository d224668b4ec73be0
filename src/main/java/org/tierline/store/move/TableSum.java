package org.tierline.store.move;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;

/**
 * How many rows a table has, and a hash over all of them in the order of their key. The same code
 * makes it of both stores.
 *
 * @param rows how many
 * @param hash SHA-256, in hexadecimal
 */
public record TableSum(long rows, String hash) {
  /** Rows that are held in memory at a time. */
  private static final int AT_ONCE = 2_000;

  /** Of rows as a statement gives them, in one transaction of the caller. */
  static TableSum of(Connection connection, String ordered, List<ColumnKind> columns)
      throws SQLException {
    MessageDigest hash = sha256();
    long rows = 0;
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(AT_ONCE);
      try (ResultSet row = statement.executeQuery(ordered)) {
        while (row.next()) {
          for (int i = 0; i < columns.size(); i++) {
            ColumnKind.digest(hash, columns.get(i).read(row, i + 1));
          }
          rows++;
        }
      }
    }
    return new TableSum(rows, HexFormat.of().formatHex(hash.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java lacks SHA-256", e);
    }
  }
}
