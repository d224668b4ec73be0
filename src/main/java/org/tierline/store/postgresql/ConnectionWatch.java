package org.tierline.store.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** Watches how many connections a database has, by a connection of its own that is not counted. */
public final class ConnectionWatch implements AutoCloseable {
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final String COUNT =
      """
      SELECT coalesce(max(n), 0), coalesce(sum(n), 0) FROM (
        SELECT count(*) AS n FROM pg_stat_activity
        WHERE datname = current_database() AND usename <> session_user GROUP BY usename) AS of_one
      """;

  private final Connection connection;
  private final Thread thread;
  private volatile boolean closed;
  private volatile int mostOfOne;
  private volatile int most;

  /**
   * Begins at once.
   *
   * @param owner of the database
   * @throws org.tierline.store.StoreTrouble if the server does not let them in
   */
  public ConnectionWatch(DataSource owner) {
    try {
      connection = owner.getConnection();
    } catch (SQLException e) {
      throw PostgresTroubles.translated(e);
    }
    thread = Thread.ofVirtual().name("connection-watch").start(this::watch);
  }

  /** The most that one person had at a time. */
  public int mostOfOne() {
    return mostOfOne;
  }

  /** The most that all people had at a time, but for the owner. */
  public int most() {
    return most;
  }

  private void watch() {
    try (PreparedStatement count = connection.prepareStatement(COUNT)) {
      while (!closed) {
        try (ResultSet row = count.executeQuery()) {
          row.next();
          mostOfOne = Math.max(mostOfOne, row.getInt(1));
          most = Math.max(most, row.getInt(2));
        }
        LockSupport.parkNanos(EVERY.toNanos());
      }
    } catch (SQLException e) {
      throw PostgresTroubles.translated(e);
    }
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
    try {
      thread.join();
      connection.close();
    } catch (SQLException e) {
      throw PostgresTroubles.translated(e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
