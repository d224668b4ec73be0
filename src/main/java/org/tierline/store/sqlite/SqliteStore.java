package org.tierline.store.sqlite;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.tierline.model.TimeOrderedIds;
import org.tierline.model.Topic;
import org.tierline.store.Store;
import org.tierline.store.StoreTrouble;
import org.tierline.store.StoreTrouble.Kind;
import org.tierline.store.sql.BareRows;
import org.tierline.store.sql.Beside;
import org.tierline.store.sql.ChainedAtDesk;
import org.tierline.store.sql.Desk;
import org.tierline.store.sql.Desks;
import org.tierline.store.sql.GateAtDesk;
import org.tierline.store.sql.Jdbis;
import org.tierline.store.sql.ShippedGuidance;
import org.tierline.store.sql.SqlTransaction;

/** The store in one SQLite file. */
public final class SqliteStore implements Store {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int SPARE_PAGES = 20;

  private final Path file;
  private final @Nullable Object fileKey;
  private final Runnable guard;
  private final ReentrantLock writing = new ReentrantLock(true);
  private final WriteTurn turn;
  private final Connection writer;
  private final HikariDataSource readers;
  private final Jdbi writingJdbi;
  private final Jdbi readingJdbi;
  private final Desk desk;
  private final SqliteChanges changes;
  private final TablesEdition edition;
  private volatile boolean closed;

  private SqliteStore(
      Path file,
      Runnable guard,
      WriteTurn turn,
      Connection writer,
      HikariDataSource readers,
      SqliteChanges changes,
      TimeOrderedIds ids,
      InstantSource clock)
      throws IOException, SQLException {
    this.file = file;
    this.fileKey = fileKey(file);
    this.guard = guard;
    this.turn = turn;
    this.writer = writer;
    this.readers = readers;
    this.changes = changes;
    this.edition = TablesEdition.of(writer);
    this.writingJdbi = Jdbis.over(new Lent(writer));
    this.readingJdbi = Jdbis.over(readers::getConnection);
    this.desk =
        inTransaction(
            writingJdbi,
            "BEGIN IMMEDIATE",
            handle -> {
              ShippedGuidance.seed(handle);
              String user = System.getProperty("user.name", "");
              return Desks.of(user, handle, clock.instant(), ids::next);
            });
  }

  /**
   * Opens the store, making or migrating it if need be.
   *
   * @param file where it lies; its folder is made if it is not there
   * @param guard run before every call; throws on the thread that paints
   * @param progress told while reference data are loaded, on the calling thread
   * @throws org.tierline.store.StoreTrouble if it cannot be opened; nothing was touched
   */
  public static SqliteStore open(
      Path file, InstantSource clock, Runnable guard, LoadProgress progress) {
    return open(file, clock, guard, progress, PATIENCE);
  }

  static SqliteStore open(
      Path file, InstantSource clock, Runnable guard, LoadProgress progress, Duration patience) {
    guard.run();
    TimeOrderedIds ids = new TimeOrderedIds(clock, new SecureRandom());
    SqlitePlace.prepare(file);
    try {
      SqliteMaking making = new SqliteMaking(file, clock, ids::next);
      making.tidy();
      if (!Files.exists(file) || Files.size(file) == 0) {
        requireNoCopies(file);
        making.make(progress::loaded);
      } else {
        bringUpToDate(file, patience);
      }
      return connected(file, clock, guard, ids, patience);
    } catch (SQLException e) {
      throw SqliteTroubles.translated(e);
    } catch (IOException e) {
      throw SqliteTroubles.of(Kind.OUT_OF_REACH, e);
    } catch (RuntimeException e) {
      throw SqliteTroubles.translated(e);
    }
  }

  /** Where the store lies by default on this operating system. */
  public static Path defaultFile() {
    return SqlitePlace.usual(
        System.getProperty("os.name", ""),
        System.getenv(),
        Path.of(System.getProperty("user.home", "")));
  }

  /**
   * The yardstick of writing, beside whoever has the file of a bench open.
   *
   * @throws StoreTrouble if it cannot be opened
   */
  public static BareRows bareRows(Path file) {
    try {
      return new SqliteBareRows(new SqliteConnections(file, PATIENCE).writing());
    } catch (SQLException e) {
      throw SqliteTroubles.translated(e);
    }
  }

  @Override
  public <T> T read(Work<T> work) {
    guard.run();
    requireOpen();
    return inTransaction(readingJdbi, "BEGIN", handle -> inTables(handle, work));
  }

  @Override
  public <T> T write(Work<T> work) {
    guard.run();
    if (writing.isHeldByCurrentThread()) {
      throw new IllegalStateException("a write inside a write");
    }
    writing.lock();
    try {
      requireOpen();
      requireInPlace();
      try (WriteTurn.Held _ = turn.take()) {
        return inTransaction(writingJdbi, "BEGIN IMMEDIATE", handle -> inTables(handle, work));
      }
    } finally {
      writing.unlock();
      changes.written();
    }
  }

  /**
   * Writes the store as it is now into another file, while desks go on. Its owner alone can read
   * it.
   *
   * @param copy is not there yet
   * @throws org.tierline.store.StoreTrouble if it cannot be written; nothing is left then
   */
  public void copyInto(Path copy) {
    guard.run();
    requireOpen();
    SqliteCopy.make(file, copy, PATIENCE);
  }

  @Override
  public Following follow(Consumer<Set<Topic>> hint) {
    requireOpen();
    return changes.follow(hint);
  }

  @Override
  public void close() {
    writing.lock();
    try {
      if (closed) {
        return;
      }
      closed = true;
      changes.close();
      readers.close();
      writer.close();
      turn.close();
    } catch (SQLException e) {
      throw SqliteTroubles.translated(e);
    } catch (IOException e) {
      throw SqliteTroubles.of(Kind.OUT_OF_REACH, e);
    } finally {
      writing.unlock();
    }
  }

  /** For tests: as if the disk were full, but for a few pages. */
  void limitPages() {
    try (Statement statement = writer.createStatement();
        ResultSet pages = statement.executeQuery("PRAGMA page_count")) {
      int now = pages.getInt(1);
      statement.execute("PRAGMA max_page_count = " + (now + SPARE_PAGES));
    } catch (SQLException e) {
      throw SqliteTroubles.translated(e);
    }
  }

  private static void bringUpToDate(Path file, Duration patience) throws SQLException {
    int version;
    try (Connection looking = new SqliteConnections(file, patience).looking()) {
      SqliteSchema.requireStore(looking);
      version = SqliteSchema.version(looking);
    }
    requireNotNewer(version);
    if (version < SqliteSchema.VERSION) {
      upgrade(file);
    }
  }

  /** What is no trouble of the disk or of other desks is one of the rows that are there. */
  private static void upgrade(Path file) throws SQLException {
    try {
      SqliteSchema.migrate(file);
    } catch (SQLException e) {
      if (SqliteTroubles.translated(e) instanceof StoreTrouble known
          && known.kind() != Kind.OUT_OF_REACH) {
        throw known;
      }
      throw SqliteTroubles.of(Kind.NOT_UPGRADED, e);
    }
  }

  /** A store that got lost must not be taken for one that was never made. */
  private static void requireNoCopies(Path file) {
    if (!new DailyCopies(file).present().isEmpty()) {
      throw SqliteTroubles.of(Kind.GONE, new IOException("only copies are there"));
    }
  }

  private static void requireNotNewer(int version) {
    if (version > SqliteSchema.VERSION) {
      throw SqliteTroubles.newer(version);
    }
  }

  private static SqliteStore connected(
      Path file, InstantSource clock, Runnable guard, TimeOrderedIds ids, Duration patience)
      throws SQLException, IOException {
    SqliteConnections connections = new SqliteConnections(file, patience);
    Connection writer = connections.writing();
    HikariDataSource readers = connections.reading();
    try {
      // Another desk may have brought it further since it was looked at.
      requireNotNewer(SqliteSchema.version(writer));
      return new SqliteStore(
          file,
          guard,
          new WriteTurn(file, patience),
          writer,
          readers,
          new SqliteChanges(connections),
          ids,
          clock);
    } catch (IOException | SQLException | RuntimeException e) {
      readers.close();
      writer.close();
      throw e;
    }
  }

  private <T> T inTables(Handle handle, Work<T> work) {
    SqlTransaction transaction =
        new SqlTransaction(
            handle,
            desk,
            new SqliteContactWords(handle),
            new ChainedAtDesk(handle),
            new GateAtDesk(handle, desk),
            Beside.NOBODY);
    try {
      return work.in(transaction);
    } finally {
      transaction.end();
    }
  }

  private <T> T inTransaction(Jdbi jdbi, String begin, InHandle<T> work) {
    try (Handle handle = jdbi.open()) {
      handle.execute(begin);
      T result;
      try {
        edition.require(handle.getConnection());
        result = work.in(handle);
        handle.execute("COMMIT");
      } catch (RuntimeException | Error e) {
        rollBack(handle, e);
        throw e;
      }
      return result;
    } catch (RuntimeException e) {
      throw SqliteTroubles.translated(e);
    }
  }

  private static void rollBack(Handle handle, Throwable why) {
    try {
      handle.execute("ROLLBACK");
    } catch (RuntimeException e) {
      // SQLite has undone it already where the disk is full; the first cause is the one to tell.
      why.addSuppressed(SqliteTroubles.translated(e));
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the store is closed");
    }
  }

  /** A write into a file that was moved away would be confirmed and then lost. */
  private void requireInPlace() {
    try {
      Object now = fileKey(file);
      if (fileKey != null && !fileKey.equals(now)) {
        throw SqliteTroubles.of(Kind.OUT_OF_REACH, new IOException("the store was moved away"));
      }
    } catch (IOException e) {
      throw SqliteTroubles.of(Kind.OUT_OF_REACH, e);
    }
  }

  private static @Nullable Object fileKey(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  /** Told how far the loading of reference data is. */
  @FunctionalInterface
  public interface LoadProgress {
    /** So many rows of so many are loaded. */
    void loaded(long rows, long of);
  }

  @FunctionalInterface
  private interface InHandle<T> {
    T in(Handle handle);
  }

  /** Lends out the one writing connection, which outlives every handle. */
  record Lent(Connection connection) implements ConnectionFactory {
    @Override
    public Connection openConnection() {
      return connection;
    }

    @Override
    public void closeConnection(Connection lent) {
      // It stays open until the store is closed.
    }
  }
}
