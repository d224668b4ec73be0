package org.tierline.store.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Topic;
import org.tierline.store.Store;

/**
 * Notices what any connection writes into a file, on one connection and thread of its own. SQLite
 * keeps a number in shared memory that differs after each commit of another connection; looking at
 * it costs some microseconds, so that it can be done often. Looks only while somebody follows.
 */
final class SqliteChanges implements AutoCloseable {
  private static final Duration LOOK_EVERY = Duration.ofMillis(40);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Set<Topic> EVERYTHING = EnumSet.allOf(Topic.class);

  private final SqliteConnections connections;
  private final List<Consumer<Set<Topic>>> followers = new CopyOnWriteArrayList<>();
  private volatile @Nullable Thread watching;

  SqliteChanges(SqliteConnections connections) {
    this.connections = connections;
  }

  /** As {@link Store#follow}. */
  synchronized Store.Following follow(Consumer<Set<Topic>> hint) {
    followers.add(hint);
    Thread thread = Thread.ofVirtual().name("store-changes").unstarted(this::watch);
    watching = thread;
    thread.start();
    return () -> leave(hint);
  }

  /** Own writes are noticed without waiting for the next look. */
  void written() {
    LockSupport.unpark(watching);
  }

  /** Waits until the connection is closed too, so that the file can be taken away. */
  @Override
  public void close() {
    Thread last = watching;
    synchronized (this) {
      followers.clear();
      stop();
    }
    try {
      if (last != null && !Thread.currentThread().equals(last)) {
        last.join(PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
    LockSupport.unpark(present);
  }

  /** Whoever begins to follow starts another watch, which tells everything at first. */
  private void watch() {
    while (isWatching()) {
      try (Connection connection = connections.watching();
          Statement statement = connection.createStatement()) {
        watch(statement);
      } catch (SQLException e) {
        // The file is out of reach for the moment; the next watch tells all that may have changed.
        LockSupport.parkNanos(AFTER_TROUBLE.toNanos());
      }
    }
  }

  private void watch(Statement statement) throws SQLException {
    long version = version(statement);
    Map<Topic, Long> counts = counts(statement);
    tell(EVERYTHING);
    while (isWatching()) {
      LockSupport.parkNanos(LOOK_EVERY.toNanos());
      long now = version(statement);
      if (now != version) {
        version = now;
        Map<Topic, Long> after = counts(statement);
        Set<Topic> changed = EnumSet.allOf(Topic.class);
        Map<Topic, Long> before = counts;
        changed.removeIf(topic -> Objects.equals(after.get(topic), before.get(topic)));
        counts = after;
        tell(changed);
      }
    }
  }

  private boolean isWatching() {
    return Thread.currentThread().equals(watching);
  }

  private void tell(Set<Topic> changed) {
    if (!changed.isEmpty()) {
      followers.forEach(follower -> follower.accept(changed));
    }
  }

  private static long version(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("PRAGMA data_version")) {
      return row.getLong(1);
    }
  }

  private static Map<Topic, Long> counts(Statement statement) throws SQLException {
    Map<Topic, Long> counts = new EnumMap<>(Topic.class);
    try (ResultSet row = statement.executeQuery("SELECT topic, n FROM change_count")) {
      while (row.next()) {
        counts.put(Topic.valueOf(row.getString("topic")), row.getLong("n"));
      }
    }
    return counts;
  }
}
