package org.tierline.store.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.tierline.store.StoreTrouble;

/**
 * A shared store into which a local one is moved, with the rights of its owner. Nobody works in it
 * meanwhile: logins are given at the end. One move at a time; another one waits a moment and is
 * then refused. For one thread.
 */
public final class PostgresMoveTarget implements AutoCloseable {
  /** Held as long as the connection, so that a move that was killed holds nobody up. */
  private static final String ALONE = "SELECT pg_advisory_lock(1414088018, 2)";

  private static final String NOTHING_MADE =
      "DROP SCHEMA IF EXISTS tierline, tierline_case, tierline_gate CASCADE";

  private static final String ALL_TABLES =
      """
      SELECT string_agg(format('%I.%I', n.nspname, c.relname), ', ') AS places
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('tierline', 'tierline_case') AND c.relkind IN ('r', 'p')
        AND NOT c.relispartition AND c.relname <> 'flyway_schema_history'
      """;

  private static final String TAKEN =
      """
      SELECT rolname FROM pg_roles WHERE rolname = ANY (?)
        AND rolname NOT IN (SELECT name FROM tierline.staff WHERE password_hash = '')
      """;

  private final OwnerRights rights;
  private final DataSource owner;
  private final Connection connection;
  private final MoveNotes notes;

  private PostgresMoveTarget(OwnerRights rights, DataSource owner, Connection connection) {
    this.rights = rights;
    this.owner = owner;
    this.connection = connection;
    this.notes = new MoveNotes(connection);
  }

  /**
   * Opens a database for a move.
   *
   * @param user who administers it
   * @throws StoreTrouble if it cannot be opened, or another move is under way
   */
  public static PostgresMoveTarget open(PostgresAddress address, String user, String password) {
    return open(address, user, password, UnaryOperator.identity());
  }

  /** As above, with something between this and the server. */
  static PostgresMoveTarget open(
      PostgresAddress address, String user, String password, UnaryOperator<DataSource> through) {
    OwnerRights rights = OwnerRights.takeOn(address, user, password);
    try {
      DataSource owner = through.apply(rights.owner());
      return new PostgresMoveTarget(rights, owner, alone(owner));
    } catch (SQLException e) {
      rights.close();
      throw "55P03".equals(e.getSQLState())
          ? MoveNotes.trouble("say.move.another")
          : PostgresTroubles.translated(e);
    }
  }

  private static Connection alone(DataSource owner) throws SQLException {
    Connection connection = owner.getConnection();
    try (Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(ALONE);
      connection.commit();
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * Begins, or goes on with what was begun. If the local store has changed since, or the tables are
   * of an older version, all is copied anew.
   *
   * @param source the local store
   * @param edition what it is like now
   * @return when the move ended; empty if rows are to be copied
   * @throws StoreTrouble with a sentence, if something else is in the database
   */
  public Optional<Instant> begin(UUID source, byte[] edition, Instant now) {
    try {
      MoveNotes.@Nullable Noted noted = notes.find().orElse(null);
      if (noted == null) {
        requireNothing();
        notes.begin(source, edition, now);
      } else if (!noted.source().equals(source)) {
        throw MoveNotes.trouble("say.move.otherSource");
      } else if (noted.endedAt() != null) {
        requireOurVersion();
        return Optional.of(noted.endedAt());
      }
      connection.commit();
      boolean isMade =
          noted != null
              && noted.made()
              && Arrays.equals(noted.edition(), edition)
              && version() == PostgresSchema.VERSION;
      if (!isMade) {
        make(edition);
      }
      return Optional.empty();
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  private void requireNothing() throws SQLException {
    if (notes.isThere(PostgresSchema.NAME) || notes.isThere("tierline_case")) {
      throw MoveNotes.trouble("say.move.inUse");
    }
  }

  private int version() throws SQLException {
    int version = PostgresSchema.version(connection);
    connection.commit();
    return version;
  }

  private void requireOurVersion() throws SQLException {
    int version = version();
    if (version > PostgresSchema.VERSION) {
      throw PostgresTroubles.newer(version);
    }
    if (version < PostgresSchema.VERSION) {
      throw PostgresTroubles.older(version);
    }
  }

  /**
   * Makes the tables. What an earlier run left of them is taken away first: migrations that were
   * cut off do not always know how far they came.
   */
  private void make(byte[] edition) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      notes.notMade();
      statement.execute(NOTHING_MADE);
      connection.commit();
      PostgresSchema.migrate(owner);
      statement.execute("TRUNCATE " + allTables());
    }
    notes.made(edition);
    connection.commit();
  }

  private String allTables() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ALL_TABLES)) {
      row.next();
      return row.getString("places");
    }
  }

  /** The one connection of the move, in transactions that the caller ends. */
  public Connection connection() {
    return connection;
  }

  /** What was copied of a table so far. */
  public Copied copied(String table) throws SQLException {
    return notes.copied(table);
  }

  /** Notes what was copied of a table, in the transaction in which it is. */
  public void copied(String table, Copied copied) throws SQLException {
    notes.copied(table, copied);
  }

  /** Makes the words of contacts by which they are found, where they are missing. */
  public void makeWords(Each each) throws SQLException {
    MovedWords words = new MovedWords(connection);
    long made = words.present();
    for (int more = words.makeSome(); more > 0; more = words.makeSome()) {
      connection.commit();
      made += more;
      each.rows(made);
    }
    connection.commit();
  }

  /**
   * Which of these names the server has already, other than by this move. People sign in by their
   * names, and a server has each once, whatever the database.
   */
  public Set<String> taken(Set<String> names) {
    Set<String> taken = new TreeSet<>();
    try (PreparedStatement statement = connection.prepareStatement(TAKEN)) {
      statement.setArray(1, connection.createArrayOf("text", names.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          taken.add(row.getString("rolname"));
        }
      }
      connection.commit();
      return taken;
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  /** Makes the groups and lets them connect; then opens the store, with the rights of its owner. */
  public PostgresStore opened(InstantSource clock) {
    PostgresMaking.grant(owner);
    rights.letIn();
    return PostgresStore.ofPerson(owner, clock, () -> {});
  }

  /** Notes that the move has ended. */
  public void end(Instant now) {
    try {
      notes.end(now);
      connection.commit();
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  /** What to throw for an exception of this side. */
  public static RuntimeException trouble(SQLException cause) {
    return PostgresTroubles.translated(cause);
  }

  /** Ends the connection and gives the rights up; what was not noted is undone. */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw trouble(e);
    } finally {
      rights.close();
    }
  }

  /**
   * What was copied of a table.
   *
   * @param rows how many
   * @param last where the last one stands in the local store, as it is written in a statement; null
   *     if none was copied
   * @param done whether all were
   */
  public record Copied(long rows, @Nullable String last, boolean done) {}

  /** Told how far it is. */
  @FunctionalInterface
  public interface Each {
    /** So many rows are there. */
    void rows(long rows);
  }
}
