package org.tierline.store.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.tierline.model.Topic;
import org.tierline.store.Store;

/**
 * Reads what any desk has changed, on one connection and thread of its own, while somebody follows:
 * as soon as it hears that there is something, and now and then, since not everybody tells. What
 * changed is always read and never believed. A change that began early may be committed late, so
 * each look goes back to the oldest transaction that had not ended at the look before.
 */
final class PostgresChanges implements AutoCloseable {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
  private static final Duration HEAR_FOR = Duration.ofMillis(500);

  /** Anybody who may sign in can say that something changed, as often as they like. */
  private static final Duration AT_MOST_EVERY = Duration.ofMillis(100);

  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

  /** Doubled so many times at most: hundreds of desks look for a server that comes back. */
  private static final int MOST_DOUBLED = 3;

  private static final Set<Topic> EVERYTHING = EnumSet.allOf(Topic.class);

  private static final String UNENDED = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text";

  /** Both are of one moment: what ends later is not among the changes, and is looked at again. */
  private static final String SINCE =
      """
      SELECT c.made_in::text AS made_in, c.topic,
        pg_snapshot_xmin(pg_current_snapshot())::text AS unended
      FROM (SELECT 1) AS one LEFT JOIN change c ON c.made_in >= CAST(? AS xid8)
      """;

  private static final String FORGET =
      "DELETE FROM change WHERE made_at < now() - interval '10 minutes'";

  private final DataSource source;
  private final Reach reach;
  private final List<Consumer<Set<Topic>>> followers = new CopyOnWriteArrayList<>();
  private volatile @Nullable Thread watching;

  /**
   * @param reach is told whether the server is found
   */
  PostgresChanges(DataSource source, Reach reach) {
    this.source = source;
    this.reach = reach;
  }

  /** As {@link Store#follow}. */
  synchronized Store.Following follow(Consumer<Set<Topic>> hint) {
    followers.add(hint);
    Thread thread = Thread.ofVirtual().name("store-changes").unstarted(this::watch);
    watching = thread;
    thread.start();
    return () -> leave(hint);
  }

  @Override
  public synchronized void close() {
    followers.clear();
    stop();
  }

  private synchronized void leave(Consumer<Set<Topic>> hint) {
    followers.remove(hint);
    if (followers.isEmpty()) {
      stop();
    }
  }

  private void stop() {
    Thread present = watching;
    watching = null;
    // Nobody looks for the server any more: whoever asks it finds out.
    reach.found();
    LockSupport.unpark(present);
  }

  /** Whoever begins to follow starts another watch, which tells everything at first. */
  private void watch() {
    int missed = 0;
    while (isWatching()) {
      long began = System.nanoTime();
      boolean found = false;
      try (Connection connection = source.getConnection()) {
        found = true;
        missed = 0;
        foundWhileWatching();
        watch(connection);
      } catch (SQLException e) {
        // The server is out of reach for the moment; the next watch tells all that may have
        // changed.
        if (!found) {
          lostWhileWatching(e);
          missed++;
        }
        pause(found, began, missed);
      }
    }
  }

  /** A link that held for a while is sought at once; a server that is not there less and less. */
  private static void pause(boolean found, long began, int missed) {
    if (found && System.nanoTime() - began > AFTER_TROUBLE.toNanos()) {
      return;
    }
    long pause = AFTER_TROUBLE.toNanos() << Math.clamp(missed - 1L, 0, MOST_DOUBLED);
    LockSupport.parkNanos(pause + ThreadLocalRandom.current().nextLong(pause / 2));
  }

  private synchronized void foundWhileWatching() {
    if (isWatching()) {
      reach.found();
    }
  }

  private synchronized void lostWhileWatching(SQLException cause) {
    if (isWatching()) {
      reach.lost(cause);
    }
  }

  private void watch(Connection connection) throws SQLException {
    forget(connection);
    PGConnection hearing = connection.unwrap(PGConnection.class);
    try (PreparedStatement since = connection.prepareStatement(SINCE);
        Statement listen = connection.createStatement()) {
      listen.execute(ToldChanges.LISTEN);
      Seen seen = look(since, new Seen(unended(connection), Set.of()));
      tell(EVERYTHING);
      long looked = System.nanoTime();
      while (isWatching()) {
        boolean told = ToldChanges.isHeard(hearing, HEAR_FOR);
        Duration waited = Duration.ofNanos(System.nanoTime() - looked);
        if (told || waited.compareTo(LOOK_EVERY) >= 0) {
          LockSupport.parkNanos(AT_MOST_EVERY.minus(waited).toNanos());
          Seen now = look(since, seen);
          tell(now.after(seen));
          seen = now;
          looked = System.nanoTime();
        }
      }
    }
  }

  private static Seen look(PreparedStatement since, Seen before) throws SQLException {
    Set<Change> changes = new HashSet<>();
    String unended = before.unended();
    since.setString(1, before.unended());
    try (ResultSet row = since.executeQuery()) {
      while (row.next()) {
        unended = row.getString("unended");
        String topic = row.getString("topic");
        if (topic != null) {
          changes.add(new Change(row.getString("made_in"), Topic.valueOf(topic)));
        }
      }
    }
    return new Seen(unended, changes);
  }

  private boolean isWatching() {
    return Thread.currentThread().equals(watching);
  }

  private void tell(Set<Topic> changed) {
    if (!changed.isEmpty()) {
      followers.forEach(follower -> follower.accept(changed));
    }
  }

  /** Nobody looks back that far. */
  private static void forget(Connection connection) throws SQLException {
    try (PreparedStatement old = connection.prepareStatement(FORGET)) {
      old.executeUpdate();
    }
  }

  private static String unended(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(UNENDED);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  /** A topic that a transaction changed. */
  private record Change(String madeIn, Topic topic) {}

  /**
   * Where the last look was.
   *
   * @param unended the oldest transaction that had not ended
   * @param changes what it and those after it had changed by then
   */
  private record Seen(String unended, Set<Change> changes) {
    Set<Topic> after(Seen before) {
      Set<Topic> topics = EnumSet.noneOf(Topic.class);
      changes.stream()
          .filter(change -> !before.changes().contains(change))
          .forEach(change -> topics.add(change.topic()));
      return topics;
    }
  }
}
