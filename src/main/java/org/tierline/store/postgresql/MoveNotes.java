package org.tierline.store.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.store.StoreTrouble;
import org.tierline.store.StoreTrouble.Kind;
import org.tierline.store.sql.Columns;

/**
 * What a move of a local store into this one has done so far: in a schema of its own, written in
 * the transactions in which it is done. Over a connection whose transactions the caller ends.
 */
final class MoveNotes {
  private static final String MAKE =
      """
      CREATE SCHEMA tierline_move;
      CREATE TABLE tierline_move.move (
        source   bytea PRIMARY KEY,
        edition  bytea NOT NULL,
        begun_at bigint NOT NULL,
        made     boolean NOT NULL,
        ended_at bigint);
      CREATE TABLE tierline_move.copied (
        name text PRIMARY KEY,
        rows bigint NOT NULL,
        last text,
        done boolean NOT NULL);
      """;

  private final Connection connection;

  MoveNotes(Connection connection) {
    this.connection = connection;
  }

  /**
   * Requires that no move into this database has begun and not ended.
   *
   * @throws StoreTrouble with a sentence, if one has
   */
  static void requireNoneUnfinished(DataSource owner) {
    try (Connection connection = owner.getConnection()) {
      Optional<Noted> noted = new MoveNotes(connection).find();
      if (noted.isPresent() && noted.get().endedAt() == null) {
        throw trouble("say.move.unfinished");
      }
    } catch (SQLException e) {
      throw PostgresTroubles.translated(e);
    }
  }

  static StoreTrouble trouble(String say) {
    return new StoreTrouble(Kind.OUT_OF_REACH, Sentence.of(say), new IllegalStateException(say));
  }

  /** The move that was begun, if any was. */
  Optional<Noted> find() throws SQLException {
    if (!isThere("tierline_move")) {
      return Optional.empty();
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM tierline_move.move")) {
      return row.next()
          ? Optional.of(
              new Noted(
                  Columns.key(row.getBytes("source")),
                  row.getBytes("edition"),
                  row.getBoolean("made"),
                  endedAt(row)))
          : Optional.empty();
    }
  }

  private static @Nullable Instant endedAt(ResultSet row) throws SQLException {
    long micros = row.getLong("ended_at");
    return row.wasNull() ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /** Whether a schema is there. */
  boolean isThere(String schema) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT to_regnamespace(?) IS NOT NULL AS is_there")) {
      statement.setString(1, schema);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean("is_there");
      }
    }
  }

  /** Notes that a move begins. */
  void begin(UUID source, byte[] edition, Instant now) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(MAKE);
    }
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO tierline_move.move (source, edition, begun_at, made)"
                + " VALUES (?, ?, ?, false)")) {
      statement.setBytes(1, Columns.bytes(source));
      statement.setBytes(2, edition);
      statement.setLong(3, micros(now));
      statement.executeUpdate();
    }
  }

  /** Notes that the tables are not there, or not as they should be. */
  void notMade() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("UPDATE tierline_move.move SET made = false");
    }
  }

  /** Notes that the tables are there and empty, for rows of an edition of the local store. */
  void made(byte[] edition) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM tierline_move.copied");
    }
    try (PreparedStatement statement =
        connection.prepareStatement("UPDATE tierline_move.move SET made = true, edition = ?")) {
      statement.setBytes(1, edition);
      statement.executeUpdate();
    }
  }

  /** Notes that it has ended. */
  void end(Instant now) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("UPDATE tierline_move.move SET ended_at = ?")) {
      statement.setLong(1, micros(now));
      statement.executeUpdate();
    }
  }

  /** What was copied of a table. */
  PostgresMoveTarget.Copied copied(String table) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT rows, last, done FROM tierline_move.copied WHERE name = ?")) {
      statement.setString(1, table);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? new PostgresMoveTarget.Copied(
                row.getLong("rows"), row.getString("last"), row.getBoolean("done"))
            : new PostgresMoveTarget.Copied(0, null, false);
      }
    }
  }

  /** Notes what was copied of a table. */
  void copied(String table, PostgresMoveTarget.Copied copied) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            INSERT INTO tierline_move.copied (name, rows, last, done) VALUES (?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET
              rows = excluded.rows, last = excluded.last, done = excluded.done
            """)) {
      statement.setString(1, table);
      statement.setLong(2, copied.rows());
      statement.setString(3, copied.last());
      statement.setBoolean(4, copied.done());
      statement.executeUpdate();
    }
  }

  private static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  /**
   * A move that was begun.
   *
   * @param source the local store
   * @param edition what it was like then
   * @param made whether the tables are there and hold nothing but what was copied
   * @param endedAt when it ended, or null
   */
  // A carrier of bytes that nobody compares by equals.
  @SuppressWarnings("ArrayRecordComponent")
  record Noted(UUID source, byte[] edition, boolean made, @Nullable Instant endedAt) {}
}
