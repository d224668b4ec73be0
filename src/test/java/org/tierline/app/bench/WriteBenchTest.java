package org.tierline.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.tierline.app.ScratchStore;
import org.tierline.app.bench.WriteBench.Done;
import org.tierline.app.bench.WriteBench.Work;
import org.tierline.store.TestStores;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.postgresql.PostgresPeople;
import org.tierline.store.postgresql.PostgresServer;
import org.tierline.store.postgresql.PostgresStore;

/** What is written by hand is what the services write: else one would be compared with another. */
class WriteBenchTest {
  private static final int ROUNDS = 2;

  private final InstantSource clock =
      Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), TestStores.NOW));

  @Test
  void on_a_server_both_leave_as_many_rows_in_the_same_tables() throws IOException, SQLException {
    PostgresAddress address = PostgresServer.NEWER.newStore();
    PostgresServer.letPeopleIn(address);
    try (ScratchStore scratch =
            ScratchStore.shared(
                PostgresStore.ofPerson(PostgresServer.owner(address), clock, () -> {}),
                new PostgresPeople(address, clock),
                Files.createTempDirectory("tierline-"),
                () -> PostgresServer.NEWER.drop(address));
        WriteBench bench = new WriteBench(scratch, clock, ROUNDS);
        Connection looking = PostgresServer.owner(address).getConnection()) {
      bothLeaveAsManyRows(
          bench,
          looking,
          """
          SELECT schemaname || '.' || tablename FROM pg_tables
          WHERE schemaname LIKE 'tierline%'
          """);
    }
  }

  @Test
  void in_a_file_both_leave_as_many_rows_in_the_same_tables() throws IOException, SQLException {
    try (ScratchStore scratch = ScratchStore.create(clock);
        WriteBench bench = new WriteBench(scratch, clock, ROUNDS);
        Connection looking =
            DriverManager.getConnection("jdbc:sqlite:" + scratch.folder().resolve("tierline.db"))) {
      bothLeaveAsManyRows(
          bench,
          looking,
          """
          SELECT name FROM sqlite_master
          WHERE type = 'table' AND name NOT LIKE 'contact_word_%' OR name = 'contact_word_row'
          """);
    }
  }

  private static void bothLeaveAsManyRows(WriteBench bench, Connection looking, String tables)
      throws SQLException {
    Set<String> tablesWritten = new HashSet<>();
    for (int i = 0; i < ROUNDS; i++) {
      for (Work work : Work.values()) {
        Supplier<Done> job = bench.prepared(work, i);
        Map<String, Long> before = rows(looking, tables);
        Done done = job.get();
        Map<String, Long> between = rows(looking, tables);
        bench.byHand(done);
        SortedMap<String, Long> written = added(before, between);
        tablesWritten.addAll(written.keySet());
        if (i > 0) {
          // Each desk has made the rows in which it counts.
          assertThat(added(between, rows(looking, tables))).as("%s", work).isEqualTo(written);
        }
      }
    }
    assertThat(tablesWritten)
        .anyMatch(table -> table.matches("(.*\\.)?contact"))
        .anyMatch(table -> table.matches("(.*\\.)?audit_event"))
        .anyMatch(table -> table.matches("(.*\\.)?escalation"))
        .anyMatch(table -> table.matches("(.*\\.)?service_request"));
  }

  private static SortedMap<String, Long> added(Map<String, Long> before, Map<String, Long> after) {
    SortedMap<String, Long> added = new TreeMap<>();
    after.forEach((table, count) -> {
      long more = count - before.getOrDefault(table, 0L);
      if (more != 0) {
        added.put(table, more);
      }
    });
    return added;
  }

  private static Map<String, Long> rows(Connection looking, String tables) throws SQLException {
    Map<String, Long> rows = new HashMap<>();
    try (Statement statement = looking.createStatement()) {
      try (ResultSet table = statement.executeQuery(tables)) {
        while (table.next()) {
          rows.put(table.getString(1), 0L);
        }
      }
      for (Map.Entry<String, Long> table : rows.entrySet()) {
        try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table.getKey())) {
          count.next();
          table.setValue(count.getLong(1));
        }
      }
    }
    return rows;
  }
}
