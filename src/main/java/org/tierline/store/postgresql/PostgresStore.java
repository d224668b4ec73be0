package org.tierline.store.postgresql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PasswordUtil;
import org.tierline.model.TimeOrderedIds;
import org.tierline.model.Topic;
import org.tierline.store.Store;
import org.tierline.store.StoreTrouble;
import org.tierline.store.sql.Desk;
import org.tierline.store.sql.Desks;
import org.tierline.store.sql.GateAtDesk;
import org.tierline.store.sql.GateWay;
import org.tierline.store.sql.Jdbis;
import org.tierline.store.sql.SqlTransaction;
import org.tierline.store.sql.Write;

/**
 * The store that a center shares. Holds one connection for work, which is given back while idle,
 * and one to hear of changes while somebody follows them.
 *
 * <p>Jobs of one contact and claims write beside each other, all others go one after another, as in
 * SQLite: what the tables promise rests on that until each of them was shown to hold without.
 *
 * <p>Where the link breaks, what was asked is done once or not at all, and whoever asked is told
 * which, unless the server stays out of reach.
 */
public final class PostgresStore implements Store {
  private static final String ONE_MOMENT =
      "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration IDLE = Duration.ofMinutes(1);

  private final Runnable guard;
  private final boolean admits;
  private final HikariDataSource connections;
  private final Jdbi jdbi;
  private final Desk desk;
  private final LostEnds lostEnds;
  private final ToldChanges told;
  private final Reach reach = new Reach();
  private final PostgresChanges changes;
  private final ReentrantLock working = new ReentrantLock(true);
  private volatile boolean closed;

  private PostgresStore(
      DataSource source,
      Runnable guard,
      InstantSource clock,
      HikariDataSource connections,
      String desk,
      boolean admits) {
    TimeOrderedIds ids = new TimeOrderedIds(clock, new SecureRandom());
    this.guard = guard;
    this.admits = admits;
    this.connections = connections;
    this.lostEnds = new LostEnds(connections);
    this.told = new ToldChanges(this::tell);
    this.changes = new PostgresChanges(source, reach);
    this.jdbi = Jdbis.over(connections::getConnection);
    this.desk =
        inTransaction(handle -> {
          handle.execute(BesideOthers.NOBODY_ELSE);
          return Desks.of(desk, handle, clock.instant(), ids::next);
        });
  }

  /**
   * Opens a store whose server does not know the people in it: a rehearsal.
   *
   * @param source connections of its owner
   * @param guard run before every call; throws on the thread that paints
   * @throws org.tierline.store.StoreTrouble if it cannot be opened, or is of another version
   */
  public static PostgresStore open(DataSource source, InstantSource clock, Runnable guard) {
    return open(source, clock, guard, thisDesk(), false);
  }

  /**
   * Opens a store like {@link #open(DataSource, InstantSource, Runnable)}, as a desk of another
   * machine.
   *
   * @param desk tells it from the others; only a digest of it is kept
   * @throws org.tierline.store.StoreTrouble if it cannot be opened, or is of another version
   */
  public static PostgresStore openAt(
      String desk, DataSource source, InstantSource clock, Runnable guard) {
    return open(source, clock, guard, desk, false);
  }

  /**
   * Opens a store whose server lets people in.
   *
   * @param source connections of whoever works at this desk
   * @param guard run before every call; throws on the thread that paints
   * @throws org.tierline.store.StoreTrouble if it cannot be opened, or is of another version
   */
  public static PostgresStore ofPerson(DataSource source, InstantSource clock, Runnable guard) {
    return open(source, clock, guard, thisDesk(), true);
  }

  /**
   * Opens a store like {@link #ofPerson(DataSource, InstantSource, Runnable)}, as a desk of another
   * machine.
   *
   * @param desk tells it from the others; only a digest of it is kept
   * @throws org.tierline.store.StoreTrouble if it cannot be opened, or is of another version
   */
  public static PostgresStore ofPersonAt(
      String desk, DataSource source, InstantSource clock, Runnable guard) {
    return open(source, clock, guard, desk, true);
  }

  private static PostgresStore open(
      DataSource source, InstantSource clock, Runnable guard, String desk, boolean admits) {
    guard.run();
    try (Connection looking = source.getConnection()) {
      requireVersion(PostgresSchema.version(looking));
    } catch (SQLException e) {
      throw PostgresTroubles.translated(e);
    }
    HikariDataSource connections = new HikariDataSource(one(source));
    try {
      return new PostgresStore(source, guard, clock, connections, desk, admits);
    } catch (RuntimeException e) {
      connections.close();
      throw e;
    }
  }

  @Override
  public <T> T read(Work<T> work) {
    try {
      return work(handle -> {
        handle.execute(ONE_MOMENT);
        LastWrites last = new LastWrites(handle);
        T read = inTables(handle, last, work);
        // Whatever was to be written is refused, and not forgotten.
        last.send();
        return read;
      });
    } catch (StoreTrouble trouble) {
      throw PostgresTroubles.undone(trouble);
    }
  }

  @Override
  public <T> T write(Work<T> work) {
    return writing(new Write(BesideOthers.NOBODY_ELSE, List.of()), work);
  }

  @Override
  public <T> T writeBeside(Work<T> work) {
    return writing(new Write(BesideOthers.NOBODY_ALONE, List.of()), work);
  }

  @Override
  public <T> T writeBeside(UUID about, Work<T> work) {
    return writing(BesideOthers.nobodyAlone(about), work);
  }

  private <T> T writing(Write lock, Work<T> work) {
    AtomicReference<@Nullable Ending<T>> ending = new AtomicReference<>();
    try {
      work(handle -> {
        LostEnds.Mark mark = LostEnds.begin(handle, lock);
        LastWrites last = new LastWrites(handle);
        ending.set(new Ending<>(mark, inTables(handle, last, work)));
        last.commit();
        return true;
      });
    } catch (StoreTrouble trouble) {
      requireDone(ending.get(), trouble);
    }
    Ending<T> ended = Objects.requireNonNull(ending.get());
    told.committed(ended.mark().transaction());
    return ended.result();
  }

  private void requireDone(@Nullable Ending<?> lost, StoreTrouble trouble) {
    if (lost == null || trouble.kind() != StoreTrouble.Kind.OUT_OF_REACH) {
      throw PostgresTroubles.undone(trouble);
    }
    switch (lostEnds.of(lost.mark())) {
      case DONE -> {
        // As if its end had been heard.
      }
      case NOT_DONE -> throw PostgresTroubles.undone(trouble);
      case NOT_KNOWN -> throw trouble;
    }
  }

  private void tell(List<String> transactions) {
    working.lock();
    try {
      if (!closed) {
        jdbi.useHandle(handle -> ToldChanges.tell(handle, transactions));
      }
    } catch (ConnectionException | CloseException | UnableToExecuteStatementException _) {
      // The link is down, or was given up meanwhile. Others find out when they look.
    } finally {
      working.unlock();
    }
  }

  @Override
  public Optional<String> verifier(char[] password) {
    // The driver wipes what it is given.
    return admits
        ? Optional.of(PasswordUtil.encodeScramSha256(password.clone()))
        : Optional.empty();
  }

  @Override
  public Following follow(Consumer<Set<Topic>> hint) {
    requireOpen();
    return changes.follow(hint);
  }

  @Override
  public boolean isInReach() {
    return reach.isThere();
  }

  @Override
  public void close() {
    closed = true;
    changes.close();
    connections.close();
  }

  private <T> T work(InHandle<T> work) {
    guard.run();
    if (working.isHeldByCurrentThread()) {
      // It would wait for itself: there is one connection.
      throw new IllegalStateException("a transaction inside a transaction");
    }
    reach.require();
    working.lock();
    try {
      requireOpen();
      // Whoever waited for one that found nobody would wait as long again.
      reach.require();
      return inTransaction(work);
    } finally {
      working.unlock();
    }
  }

  private <T> T inTransaction(InHandle<T> work) {
    try {
      return jdbi.inTransaction(work::in);
    } catch (RuntimeException e) {
      throw PostgresTroubles.translated(e);
    }
  }

  private <T> T inTables(Handle handle, LastWrites last, Work<T> work) {
    SqlTransaction transaction =
        new SqlTransaction(
            handle,
            desk,
            new PostgresContactWords(handle),
            new ChainedByServer(handle, last),
            gate(handle),
            new BesideOthers(handle));
    try {
      return work.in(transaction);
    } finally {
      transaction.end();
    }
  }

  /** Whoever owns the store compares like a desk; others ask the server. */
  private GateWay gate(Handle handle) {
    return admits ? new GateOnServer(handle, desk) : new GateAtDesk(handle, desk);
  }

  private static void requireVersion(int version) {
    if (version > PostgresSchema.VERSION) {
      throw PostgresTroubles.newer(version);
    }
    if (version < PostgresSchema.VERSION) {
      throw PostgresTroubles.older(version);
    }
  }

  private static HikariConfig one(DataSource source) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("store");
    pool.setDataSource(source);
    pool.setMaximumPoolSize(1);
    pool.setMinimumIdle(0);
    pool.setIdleTimeout(IDLE.toMillis());
    pool.setConnectionTimeout(PATIENCE.toMillis());
    pool.setInitializationFailTimeout(-1);
    return pool;
  }

  /** The user of this machine, as no other machine has them. */
  private static String thisDesk() {
    String user = System.getProperty("user.name", "");
    try {
      return user + "@" + InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException _) {
      // A machine without a name of its own is told apart by the address it has to itself.
      return user + "@" + InetAddress.getLoopbackAddress().getHostName();
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the store is closed");
    }
  }

  /** What was done in a transaction that is about to end. */
  private record Ending<T>(LostEnds.Mark mark, T result) {}

  @FunctionalInterface
  private interface InHandle<T> {
    T in(Handle handle);
  }
}
