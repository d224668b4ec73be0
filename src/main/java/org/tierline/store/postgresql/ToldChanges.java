package org.tierline.store.postgresql;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Tells other desks that something was changed here, shortly after it was committed and apart from
 * it: within the transaction all who write would wait for each other. What was changed in a short
 * while is told together, and what it was not at all: whoever hears it looks.
 */
final class ToldChanges {
  /** What whoever wants to hear says first. */
  static final String LISTEN = "LISTEN tierline_change";

  /**
   * Whoever tells waits for all others who tell: so not for the disk as well. What is lost with the
   * server is only that it was told.
   */
  private static final String TELL =
      """
      SELECT count(pg_notify('tierline_change', '')),
        set_config('synchronous_commit', 'off', true)
      FROM (
        SELECT 1 FROM change
        WHERE made_in = ANY (CAST(CAST(:transactions AS text) AS xid8[])) LIMIT 1
      ) AS changed
      """;

  private static final Duration GATHERED_FOR = Duration.ofMillis(30);

  private final Consumer<List<String>> telling;
  private List<String> untold = new ArrayList<>();

  /**
   * Nothing to tell yet.
   *
   * @param telling tells of transactions, by their numbers
   */
  ToldChanges(Consumer<List<String>> telling) {
    this.telling = telling;
  }

  /** A transaction was committed. */
  synchronized void committed(String transaction) {
    untold.add(transaction);
    if (untold.size() == 1) {
      Thread.ofVirtual()
          .name("store-telling")
          .start(() -> {
            LockSupport.parkNanos(GATHERED_FOR.toNanos());
            telling.accept(taken());
          });
    }
  }

  private synchronized List<String> taken() {
    List<String> transactions = untold;
    untold = new ArrayList<>();
    return transactions;
  }

  /** Tells of transactions, on a connection that has nothing else to do. */
  static void tell(Handle handle, List<String> transactions) {
    handle
        .createQuery(TELL)
        .bind("transactions", "{" + String.join(",", transactions) + "}")
        .map((row, _) -> row.getInt(1))
        .one();
  }

  /** Waits until it is told that something changed; anybody who may sign in can say so. */
  static boolean isHeard(PGConnection hearing, Duration patience) throws SQLException {
    PGNotification[] heard = hearing.getNotifications((int) patience.toMillis());
    return heard != null && heard.length > 0;
  }
}
