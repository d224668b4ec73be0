package org.tierline.store.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/** Opens connections to a file, each with the same rules. */
final class SqliteConnections {
  private static final int READERS = 4;
  private static final int CACHE_KIB = 16 * 1024;

  private final Path file;
  private final Duration patience;

  /**
   * Connections to a file.
   *
   * @param patience how long to wait for another writer
   */
  SqliteConnections(Path file, Duration patience) {
    this.file = file;
    this.patience = patience;
  }

  /**
   * Only looks. A read-only connection leaves a log and its index beside the file; where no log is
   * there yet nobody writes, and the file can be taken as it stands.
   */
  Connection looking() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(millis());
    if (Files.exists(file.resolveSibling(file.getFileName() + "-wal"))) {
      return source(config).getConnection();
    }
    SQLiteDataSource asItStands = new SQLiteDataSource(config);
    asItStands.setUrl("jdbc:sqlite:" + file.toUri() + "?immutable=1");
    return asItStands.getConnection();
  }

  /** For a file that nobody else knows yet: fast, and lost if this process dies. */
  Connection making() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
    config.enforceForeignKeys(true);
    return source(config).getConnection();
  }

  /**
   * The only one: fails while another is open, and keeps others out. It looks and does not write.
   */
  Connection alone() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setBusyTimeout(millis());
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    Connection connection = source(config).getConnection();
    try (Statement statement = connection.createStatement()) {
      // What stands in the log goes into the file, so that the file alone is the store.
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      statement.execute("PRAGMA query_only = ON");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** The one that writes. */
  Connection writing() throws SQLException {
    Connection connection = source(working()).getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA cache_size = -" + CACHE_KIB);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** One that only looks whether something has changed. */
  Connection watching() throws SQLException {
    Connection connection = source(working()).getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** A few that read side by side. */
  HikariDataSource reading() {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("store-readers");
    pool.setDataSource(source(working()));
    pool.setConnectionInitSql("PRAGMA query_only = ON");
    pool.setMaximumPoolSize(READERS);
    pool.setMinimumIdle(1);
    pool.setMaxLifetime(0);
    pool.setInitializationFailTimeout(-1);
    return new HikariDataSource(pool);
  }

  private SQLiteConfig working() {
    SQLiteConfig config = new SQLiteConfig();
    // A store that was moved away must not be replaced by an empty one.
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setBusyTimeout(millis());
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    return config;
  }

  private int millis() {
    return Math.toIntExact(patience.toMillis());
  }

  private SQLiteDataSource source(SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }
}
