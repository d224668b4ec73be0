package org.tierline.store.postgresql;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.tierline.model.Topic;

/**
 * Tells other desks what was changed here, shortly after it was committed and apart from it: within
 * the transaction all who write would wait for each other. What was changed in a short while is
 * told together, by topics and the numbers of transactions alone.
 */
final class ToldChanges {
  /** What whoever wants to hear says first. */
  static final String LISTEN = "LISTEN tierline_change";

  private static final String TELL =
      """
      SELECT count(pg_notify('tierline_change', changed.told)) FROM (
        SELECT string_agg(CAST(made_in AS text) || ' ' || topic, ',') AS told FROM change
        WHERE made_in = ANY (CAST(CAST(:transactions AS text) AS xid8[])) HAVING count(*) > 0
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

  /**
   * Waits for what is told. Whoever may sign in can say anything here, so what is no change is
   * passed over.
   */
  static Set<Change> heard(PGConnection hearing, Duration patience) throws SQLException {
    PGNotification[] heard = hearing.getNotifications((int) patience.toMillis());
    return heard == null
        ? Set.of()
        : Stream.of(heard)
            .flatMap(one -> Stream.of(one.getParameter().split(",")))
            .flatMap(one -> change(one).stream())
            .collect(Collectors.toSet());
  }

  private static Optional<Change> change(String said) {
    String[] parts = said.split(" ", 2);
    return EnumSet.allOf(Topic.class).stream()
        .filter(topic -> parts.length == 2 && topic.name().equals(parts[1]))
        .findFirst()
        .map(topic -> new Change(parts[0], topic));
  }

  /**
   * A topic that a transaction changed.
   *
   * @param madeIn the number of the transaction
   */
  record Change(String madeIn, Topic topic) {}
}
