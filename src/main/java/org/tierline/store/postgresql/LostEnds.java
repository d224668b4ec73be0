package org.tierline.store.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.tierline.store.sql.Write;

/**
 * What became of a transaction whose end was not heard because the link broke. The server is asked
 * by the number it had given to the transaction, so that nothing has to be written to know it.
 */
final class LostEnds {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN = Duration.ofMillis(50);

  /** What is selected beside the lock with which a transaction begins. */
  private static final String MARK =
      """
      , CAST(pg_current_xact_id() AS text) AS transaction, pg_backend_pid() AS session,
        CAST(pg_postmaster_start_time() AS text) AS up_since
      """;

  private static final String FATE =
      """
      SELECT coalesce(pg_xact_status(CAST(? AS xid8)), 'forgotten') AS fate,
        CAST(pg_postmaster_start_time() AS text) AS up_since
      """;

  /** A session that has not heard of the broken link yet; only if it still does the same. */
  private static final String END =
      """
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE pid = ? AND usename = session_user AND CAST(backend_xid AS text) = ?
      """;

  private final DataSource connections;

  LostEnds(DataSource connections) {
    this.connections = connections;
  }

  /** Whether a transaction was carried out. */
  enum Fate {
    DONE,
    NOT_DONE,
    /** The server cannot be reached, or another one stands in its place. */
    NOT_KNOWN
  }

  /**
   * By what a transaction is found again.
   *
   * @param transaction its number
   * @param session the process that carries it out
   * @param upSince when the server was started: another one may use the same numbers
   */
  record Mark(String transaction, int session, String upSince) {}

  /** Begins a transaction by a lock, and tells by what it is found again. */
  static Mark begin(Handle handle, Write lock) {
    return lock.boundTo(handle.createQuery(lock.sql() + MARK))
        .map((row, _) ->
            new Mark(
                row.getString("transaction"), row.getInt("session"), row.getString("up_since")))
        .one();
  }

  /** Asks until the server says, for some seconds. */
  Fate of(Mark mark) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    Optional<Fate> heard = ask(mark);
    while (heard.isEmpty() && System.nanoTime() < until) {
      LockSupport.parkNanos(BETWEEN.toNanos());
      heard = ask(mark);
    }
    return heard.orElse(Fate.NOT_KNOWN);
  }

  private Optional<Fate> ask(Mark mark) {
    try (Connection connection = connections.getConnection();
        PreparedStatement asking = connection.prepareStatement(FATE)) {
      asking.setString(1, mark.transaction());
      try (ResultSet row = asking.executeQuery()) {
        row.next();
        return row.getString("up_since").equals(mark.upSince())
            ? said(connection, row.getString("fate"), mark)
            : Optional.of(Fate.NOT_KNOWN);
      }
    } catch (SQLException _) {
      // Out of reach still: asked again until the patience ends.
      return Optional.empty();
    }
  }

  private static Optional<Fate> said(Connection connection, String fate, Mark mark)
      throws SQLException {
    return switch (fate) {
      case "committed" -> Optional.of(Fate.DONE);
      case "aborted" -> Optional.of(Fate.NOT_DONE);
      case "in progress" -> {
        end(connection, mark);
        yield Optional.empty();
      }
      default -> Optional.of(Fate.NOT_KNOWN);
    };
  }

  private static void end(Connection connection, Mark mark) throws SQLException {
    try (PreparedStatement ending = connection.prepareStatement(END)) {
      ending.setInt(1, mark.session());
      ending.setString(2, mark.transaction());
      ending.execute();
    }
  }
}
