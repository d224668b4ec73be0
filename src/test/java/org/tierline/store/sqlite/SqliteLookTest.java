package org.tierline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.model.check.StoreFacts;
import org.tierline.model.staff.Role;
import org.tierline.store.Samples;
import org.tierline.store.TestStores;

/** A store is looked into as it lies there; the look changes nothing. */
class SqliteLookTest {
  @TempDir Path folder;

  @Test
  void where_none_is_none_is_made() throws IOException {
    assertThat(SqliteLook.at(folder.resolve("tierline.db"))).isInstanceOf(StoreFacts.Absent.class);
    assertThat(beside()).isEmpty();
  }

  @Test
  void a_whole_store_tells_its_version_and_whether_anybody_is_there() throws IOException {
    Path file = TestStores.file(folder);
    byte[] before = Files.readAllBytes(file);
    assertThat(looked(file))
        .isEqualTo(
            new StoreFacts.Looked(
                SqliteSchema.VERSION, SqliteSchema.VERSION, true, false, null, null));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(beside()).containsExactly(file);
  }

  @Test
  void a_store_that_a_desk_works_on_is_looked_into_all_the_same() {
    Path file = TestStores.file(folder);
    try (SqliteStore store = TestStores.reopen(file)) {
      Samples.add(store, "ana", Role.TIER_1);
      assertThat(looked(file).hasPeople()).isTrue();
    }
  }

  @Test
  void an_older_and_a_newer_store_are_told_apart_and_not_brought_up() throws SQLException {
    Path file = TestStores.file(folder);
    for (int version : List.of(SqliteSchema.VERSION - 2, SqliteSchema.VERSION + 1)) {
      execute(file, "PRAGMA user_version = " + version);
      assertThat(looked(file).version()).isEqualTo(version);
    }
  }

  @Test
  void a_row_that_points_at_nothing_is_no_sound_store() throws SQLException {
    Path file = TestStores.file(folder);
    execute(file, "INSERT INTO audit_head VALUES (x'00', 0, x'00')");
    assertThat(looked(file).isSound()).isFalse();
  }

  @Test
  void a_page_that_was_written_over_is_found() throws IOException {
    Path file = TestStores.file(folder);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(bytes.length() / 2);
      bytes.write(new byte[64 * 1024]);
    }
    StoreFacts found = SqliteLook.at(file);
    assertThat(found instanceof StoreFacts.Looked looked && looked.isSound()).isFalse();
    assertThat(found).isNotInstanceOf(StoreFacts.Absent.class);
  }

  @Test
  void somebody_elses_file_is_no_store() throws IOException {
    Path file = folder.resolve("tierline.db");
    Files.writeString(file, "a letter");
    assertThat(SqliteLook.at(file)).isInstanceOf(StoreFacts.Shut.class);
    assertThat(SqliteLook.at(folder)).isInstanceOf(StoreFacts.Shut.class);
  }

  private static StoreFacts.Looked looked(Path file) {
    return (StoreFacts.Looked) SqliteLook.at(file);
  }

  private List<Path> beside() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static void execute(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
