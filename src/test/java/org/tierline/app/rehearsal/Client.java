package org.tierline.app.rehearsal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.tierline.model.cases.Protection;
import org.tierline.model.privacy.Relationship;
import org.tierline.model.privacy.Said;
import org.tierline.policy.privacy.ComparableItems;
import org.tierline.policy.privacy.Items;
import org.tierline.store.keys.KeyRing;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.sql.Columns;
import org.tierline.store.sql.SaidLines;
import org.tierline.store.sql.SaidNumbers;

/** A database client in somebody's hands who signs in as themselves and holds their own keys. */
record Client(PostgresAddress address, String name, KeyRing keys) {
  /** Something to do on a connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  <T> T connected(Work<T> work) {
    try (Connection connection = address.signedIn(name, Desks.PASSWORD).getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the server carries out a statement. */
  boolean may(String statement) {
    return connected(connection -> carriesOut(connection, statement));
  }

  static boolean carriesOut(Connection connection, String statement) throws SQLException {
    try (Statement executing = connection.createStatement()) {
      executing.execute(statement);
      return true;
    } catch (SQLException refused) {
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
      return false;
    }
  }

  /** What a query gives as text, a line a row; what the server says if it refuses. */
  List<String> asked(String query) {
    return connected(connection -> asked(connection, query));
  }

  static List<String> asked(Connection connection, String query) {
    List<String> lines = new ArrayList<>();
    try (Statement executing = connection.createStatement();
        ResultSet row = executing.executeQuery(query)) {
      while (row.next()) {
        StringBuilder line = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
          line.append(row.getString(column)).append('|');
        }
        lines.add(line.toString());
      }
    } catch (SQLException refused) {
      lines.add(String.valueOf(refused.getMessage()));
    }
    return lines;
  }

  /** Tries the gate of a contact by hand, as the desk would; the ticket of the attempt. */
  String tryGate(Connection connection, UUID contact, Said said) throws SQLException {
    return tryGate(connection, contact, said, 20781);
  }

  /**
   * On a day that the client tells.
   *
   * @param day since 1970
   */
  String tryGate(Connection connection, UUID contact, Said said, long day) throws SQLException {
    ComparableItems items =
        Items.of(said, Relationship.APPLICANT_OR_PETITIONER, LocalDate.of(2026, 11, 24));
    SaidNumbers numbers = SaidNumbers.of(items, keys);
    SaidLines lines =
        SaidLines.of(caseOf(connection, numbers.locator()), items, Protection.NONE, keys);
    UUID ticket = UUID.randomUUID();
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            SELECT tierline_gate.try(?, ?, ?, 'APPLICANT_OR_PETITIONER', 0, 1, %d, 1795532400000000,
              1795446000000000, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
                .formatted(day))) {
      statement.setBytes(1, Columns.bytes(ticket));
      statement.setBytes(2, Columns.bytes(UUID.randomUUID()));
      statement.setBytes(3, Columns.bytes(contact));
      statement.setBytes(4, numbers.locator());
      statement.setBytes(5, numbers.protectedReceipt());
      statement.setBytes(6, numbers.protectedANumber());
      statement.setArray(7, connection.createArrayOf("text", lines.parts()));
      statement.setArray(8, connection.createArrayOf("bigint", lines.needs()));
      for (int at = 9; at <= 12; at++) {
        statement.setArray(
            at,
            connection.createArrayOf("bytea", at % 2 == 1 ? lines.digests() : lines.initials()));
      }
      statement.execute();
    }
    return hex(Columns.bytes(ticket));
  }

  private static UUID caseOf(Connection connection, byte[] digest) throws SQLException {
    try (Statement executing = connection.createStatement();
        ResultSet row =
            executing.executeQuery(
                "SELECT case_id FROM tierline_gate.locate(" + hex(digest) + ")")) {
      row.next();
      return Columns.key(row.getBytes(1));
    }
  }

  static String hex(byte[] bytes) {
    return "'\\x" + HexFormat.of().formatHex(bytes) + "'::bytea";
  }
}
