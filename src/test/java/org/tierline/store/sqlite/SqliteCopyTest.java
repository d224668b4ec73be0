package org.tierline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.model.contact.Contact;
import org.tierline.model.staff.Role;
import org.tierline.model.staff.StaffMember;
import org.tierline.store.Samples;
import org.tierline.store.StoreTrouble;
import org.tierline.store.TestStores;

/** A copy of a store is whole and of one moment, whoever writes meanwhile. */
class SqliteCopyTest {
  @TempDir Path folder;

  @Test
  void it_has_every_row_of_every_table_and_only_its_owner_can_read_it() throws Exception {
    Path file = TestStores.file(folder);
    Path copy = folder.resolve("a copy's \"name\".db");
    try (SqliteStore store = TestStores.reopen(file)) {
      Samples.add(store, "ana", Role.TIER_1);
      store.copyInto(copy);
      assertThat(counts(copy)).isEqualTo(counts(file)).hasSizeGreaterThan(40);
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
        .isEqualTo("rw-------");
    try (SqliteStore opened = TestStores.reopen(copy)) {
      assertThat(opened.<Integer>read(t -> t.staff().all().size())).isEqualTo(1);
    }
  }

  @Test
  void while_somebody_writes_it_is_of_one_moment() throws Exception {
    Path file = TestStores.file(folder);
    try (SqliteStore store = TestStores.reopen(file);
        ExecutorService writing = Executors.newSingleThreadExecutor()) {
      StaffMember ana = Samples.add(store, "ana", Role.TIER_1);
      AtomicBoolean enough = new AtomicBoolean();
      CountDownLatch begun = new CountDownLatch(20);
      Future<?> done =
          writing.submit(() -> {
            while (!enough.get()) {
              two(store, ana);
              begun.countDown();
            }
          });
      begun.await();
      List<Integer> contacts = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Path copy = folder.resolve("copy-" + i);
        store.copyInto(copy);
        contacts.add(counts(copy).get(tables(copy).indexOf("contact")));
      }
      enough.set(true);
      done.get();
      assertThat(contacts).isSorted().allSatisfy(count -> assertThat(count).isPositive().isEven());
    }
  }

  @Test
  void what_is_there_is_never_written_over_and_nothing_half_is_left() throws IOException {
    Path file = TestStores.file(folder);
    Path there = Files.writeString(folder.resolve("letter"), "a letter");
    Path beside = Files.writeString(folder.resolve("letter.part"), "begun by somebody");
    Path nowhere = folder.resolve("no such folder").resolve("copy");
    try (SqliteStore store = TestStores.reopen(file)) {
      for (Path copy : List.of(there, nowhere)) {
        assertThatThrownBy(() -> store.copyInto(copy)).isInstanceOf(StoreTrouble.class);
      }
    }
    assertThat(there).hasContent("a letter");
    assertThat(beside).hasContent("begun by somebody");
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("tierline.db", "letter", "letter.part");
  }

  /** In one transaction, so that a copy of one moment has them in pairs. */
  private static void two(SqliteStore store, StaffMember ana) {
    Contact one = Samples.contact(ana, "Nora Field", "");
    Contact other = Samples.contact(ana, "Lee Park", "");
    store.write(transaction -> {
      transaction.contacts().insert(one);
      transaction.contacts().insert(other);
      return true;
    });
  }

  private static List<String> tables(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")) {
      List<String> tables = new ArrayList<>();
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
      return tables;
    }
  }

  private static List<Integer> counts(Path file) throws SQLException {
    List<Integer> counts = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String table : tables(file)) {
        try (ResultSet row = statement.executeQuery("SELECT count(*) FROM \"" + table + "\"")) {
          counts.add(row.getInt(1));
        }
      }
    }
    return counts;
  }
}
