package org.tierline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.Samples;
import org.tierline.store.TestStores;
import org.tierline.store.Transaction;

class SqliteStoreTest {
  @TempDir Path folder;

  private static int contacts(SqliteStore store, StaffMember staff) {
    return store.read(tx -> tx.contacts().unfinished(staff.id()).size());
  }

  private static void addContact(SqliteStore store, StaffMember staff) {
    store.<Boolean>write(tx -> {
      tx.contacts().insert(Samples.contact(staff, "María", ""));
      return true;
    });
  }

  @Test
  void aNewStoreIsMadeWholeAndItsLoadingIsTold() throws IOException {
    Path file = folder.resolve("deep").resolve("er").resolve("tierline.db");
    List<Long> told = new ArrayList<>();
    List<Long> of = new ArrayList<>();
    try (SqliteStore store =
        SqliteStore.open(
            file,
            TestStores.CLOCK,
            () -> {},
            (rows, all) -> {
              told.add(rows);
              of.add(all);
            })) {
      int offices = store.read(tx -> tx.offices().all().size());
      assertThat(offices).isEqualTo(122);
    }
    assertThat(told).isSorted();
    assertThat(told.getLast()).isEqualTo(of.getLast());
    try (var files = Files.list(SqlitePlace.folder(file))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFirstStartThatFailsLeavesNothing() throws IOException {
    Path file = folder.resolve("tierline.db");
    assertThatThrownBy(() ->
            SqliteStore.open(
                file,
                TestStores.CLOCK,
                () -> {},
                (_, _) -> {
                  throw new IllegalStateException("power cut");
                }))
        .hasMessage("power cut");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void twoDesksThatStartAtOnceMakeOneStore() throws ExecutionException, InterruptedException {
    Path file = folder.resolve("tierline.db");
    try (ExecutorService desks = Executors.newFixedThreadPool(2)) {
      Future<SqliteStore> one = desks.submit(() -> TestStores.reopen(file));
      Future<SqliteStore> other = desks.submit(() -> TestStores.reopen(file));
      try (SqliteStore first = one.get();
          SqliteStore second = other.get()) {
        StaffMember ana = Samples.add(first, "ana", Role.TIER_1);
        Optional<StaffMember> seen = second.read(tx -> tx.staff().find(ana.id()));
        assertThat(seen).contains(ana);
      }
    }
  }

  @Test
  void twoDesksWriteIntoOneFileAndNothingIsLost() throws ExecutionException, InterruptedException {
    Path file = TestStores.file(folder);
    try (SqliteStore one = TestStores.reopen(file);
        SqliteStore other = TestStores.reopen(file);
        ExecutorService desks = Executors.newFixedThreadPool(4)) {
      StaffMember ana = Samples.add(one, "ana", Role.TIER_1);
      List<Future<?>> written = new ArrayList<>();
      for (SqliteStore store : List.of(one, other, one, other)) {
        written.add(
            desks.submit(() -> {
              for (int i = 0; i < 25; i++) {
                addContact(store, ana);
              }
            }));
      }
      for (Future<?> future : written) {
        future.get();
      }
      assertThat(contacts(one, ana)).isEqualTo(100);
      assertThat(contacts(other, ana)).isEqualTo(100);
    }
  }

  @Test
  void whatIsReadIsOneMoment() {
    try (SqliteStore store = TestStores.open(folder)) {
      StaffMember ana = Samples.add(store, "ana", Role.TIER_1);
      List<Integer> seen =
          store.read(tx -> {
            int before = tx.contacts().unfinished(ana.id()).size();
            addContact(store, ana);
            return List.of(before, tx.contacts().unfinished(ana.id()).size());
          });
      assertThat(seen).containsExactly(0, 0);
      assertThat(contacts(store, ana)).isEqualTo(1);
    }
  }

  @Test
  void nothingIsWrittenInARead() {
    try (SqliteStore store = TestStores.open(folder)) {
      assertThatThrownBy(() ->
              store.<Boolean>read(tx -> {
                tx.policies().insert("privacy", "{}", TestStores.NOW);
                return true;
              }))
          .hasMessageContaining("READ_ONLY");
      Map<String, String> files = store.read(tx -> tx.policies().files());
      assertThat(files.get("privacy")).isNotEqualTo("{}");
    }
  }

  @Test
  void theGuardRunsBeforeEveryCall() {
    AtomicInteger calls = new AtomicInteger();
    try (SqliteStore store =
        SqliteStore.open(
            TestStores.file(folder), TestStores.CLOCK, calls::incrementAndGet, (_, _) -> {})) {
      int before = calls.get();
      boolean read = store.read(tx -> tx.staff().isEmpty());
      boolean written = store.write(tx -> tx.staff().isEmpty());
      assertThat(read).isEqualTo(written);
      assertThat(calls.get() - before).isEqualTo(2);
    }
  }

  @Test
  void aTransactionKeptAfterItsWorkIsOfNoUse() {
    try (SqliteStore store = TestStores.open(folder)) {
      Transaction read = store.read(tx -> tx);
      Transaction written = store.write(tx -> tx);
      assertThatThrownBy(() -> read.staff().isEmpty()).isInstanceOf(RuntimeException.class);
      assertThatThrownBy(() -> written.staff().isEmpty()).isInstanceOf(RuntimeException.class);
    }
  }

  @Test
  void aWriteInsideAWriteIsRefused() {
    try (SqliteStore store = TestStores.open(folder)) {
      assertThatThrownBy(
              () -> store.<Boolean>write(_ -> store.<Boolean>write(tx -> tx.staff().isEmpty())))
          .isInstanceOf(IllegalStateException.class);
      boolean goesOn = store.write(tx -> tx.staff().isEmpty());
      assertThat(goesOn).isTrue();
    }
  }

  @Test
  void aClosedStoreThrows() {
    SqliteStore store = TestStores.open(folder);
    store.close();
    store.close();
    assertThatThrownBy(() -> store.<Boolean>read(tx -> tx.staff().isEmpty()))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> store.<Boolean>write(tx -> tx.staff().isEmpty()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theStoreIsOfTheVersionThatIsLookedFor() throws SQLException {
    Path file = TestStores.file(folder);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      assertThat(SqliteSchema.version(connection)).isEqualTo(SqliteSchema.VERSION);
      SqliteSchema.requireStore(connection);
      try (ResultSet check = statement.executeQuery("PRAGMA foreign_key_check")) {
        assertThat(check.next()).isFalse();
      }
      List<String> loose = new ArrayList<>();
      try (ResultSet table =
          statement.executeQuery(
              """
              SELECT name FROM pragma_table_list
              WHERE schema = 'main' AND type = 'table' AND NOT strict
                AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'contact_word_%'
              """)) {
        while (table.next()) {
          loose.add(table.getString("name"));
        }
      }
      assertThat(loose).containsExactly("flyway_schema_history");
    }
  }

  @Test
  void everyConnectionHasTheSameRules() throws SQLException {
    SqliteConnections connections =
        new SqliteConnections(TestStores.file(folder), Duration.ofSeconds(5));
    try (Connection writer = connections.writing();
        var pool = connections.reading();
        Connection reader = pool.getConnection()) {
      for (Connection connection : List.of(writer, reader)) {
        assertThat(pragma(connection, "journal_mode")).isEqualTo("wal");
        assertThat(pragma(connection, "synchronous")).isEqualTo("2");
        assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
        assertThat(pragma(connection, "busy_timeout")).isEqualTo("5000");
      }
      assertThat(pragma(reader, "query_only")).isEqualTo("1");
    }
  }

  @Test
  void theUsualPlaceDependsOnTheOperatingSystem() {
    Path home = Path.of("/home/ana");
    assertThat(SqlitePlace.usual("Linux", Map.of(), home))
        .isEqualTo(Path.of("/home/ana/.local/share/tierline/tierline.db"));
    assertThat(SqlitePlace.usual("Linux", Map.of("XDG_DATA_HOME", "/data"), home))
        .isEqualTo(Path.of("/data/tierline/tierline.db"));
    assertThat(SqlitePlace.usual("Linux", Map.of("XDG_DATA_HOME", "data"), home))
        .isEqualTo(Path.of("/home/ana/.local/share/tierline/tierline.db"));
    assertThat(SqlitePlace.usual("Mac OS X", Map.of(), home))
        .isEqualTo(Path.of("/home/ana/Library/Application Support/Tierline/tierline.db"));
    assertThat(SqlitePlace.usual("Windows 11", Map.of("LOCALAPPDATA", "/local"), home))
        .isEqualTo(Path.of("/local/Tierline/tierline.db"));
    assertThat(SqliteStore.defaultFile().getFileName()).hasToString("tierline.db");
  }

  private static String pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA " + name)) {
      return row.getString(1);
    }
  }
}
