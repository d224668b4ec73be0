package org.tierline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierline.app.ScratchStore;
import org.tierline.app.practice.PracticeStore;
import org.tierline.model.check.StoreFacts;
import org.tierline.store.StoreTrouble;
import org.tierline.store.TestStores;

/**
 * A store of each earlier version, with the work of practice in it, opens with every row it had;
 * and where that cannot be, it stays as it was.
 */
class UpgradeTest {
  /** Large, and shipped: their number is enough. */
  private static final List<String> REFERENCE =
      List.of("place", "jurisdiction", "mailing_address", "office");

  /** Sums that migrations work out anew from the rows, and leave nothing of nought. */
  private static final List<String> WORKED_OUT = List.of(OlderStore.HINTS, "escalation_count");

  @TempDir static Path rowsFolder;
  private static Path rows = Path.of("");

  @TempDir Path folder;

  @BeforeAll
  static void theWorkOfPractice() throws IOException, SQLException {
    rows = rowsFolder.resolve("rows.db");
    try (PracticeStore practice =
        PracticeStore.fill(
            ScratchStore.copyOf(TestStores.template(), TestStores.CLOCK), TestStores.NOW)) {
      Path file = practice.scratch().folder().resolve("tierline.db");
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
          Statement sql = connection.createStatement()) {
        sql.execute("VACUUM INTO '" + rows + "'");
      }
    }
  }

  /** The versions that were ever set down, but the present one. */
  static Stream<Integer> earlierVersions() throws IOException, java.net.URISyntaxException {
    Path scripts =
        Path.of(
            java.util.Objects.requireNonNull(UpgradeTest.class.getResource("/db/sqlite")).toURI());
    try (Stream<Path> files = Files.list(scripts)) {
      return files
          .map(file -> Integer.parseInt(String.valueOf(file.getFileName()).substring(1, 4)))
          .filter(version -> version < SqliteSchema.VERSION)
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("earlierVersions")
  void every_row_is_there_afterwards(int version) throws SQLException {
    Path file = folder.resolve("tierline.db");
    OlderStore.make(file, version, rows);
    Map<String, Long> counts = OlderStore.counts(file);
    assertThat(ofWork(counts)).isGreaterThan(1000);
    Map<String, List<String>> columns = new TreeMap<>();
    for (String table : counts.keySet()) {
      columns.put(table, OlderStore.columns(file, table));
    }
    Path asItWas = folder.resolve("as-it-was.db");
    copy(file, asItWas);

    TestStores.reopen(file).close();

    assertThat(SqliteLook.at(file))
        .isInstanceOfSatisfying(
            StoreFacts.Looked.class,
            looked -> {
              assertThat(looked.version()).isEqualTo(SqliteSchema.VERSION);
              assertThat(looked.isSound()).isTrue();
            });
    Map<String, Long> after = OlderStore.counts(file);
    for (String table : REFERENCE) {
      assertThat(after.getOrDefault(table, 0L)).isEqualTo(counts.getOrDefault(table, 0L));
    }
    for (var table : columns.entrySet()) {
      List<String> shared = new ArrayList<>(table.getValue());
      shared.retainAll(OlderStore.columns(file, table.getKey()));
      if (!REFERENCE.contains(table.getKey())
          && !WORKED_OUT.contains(table.getKey())
          && !shared.isEmpty()) {
        List<String> lost = OlderStore.content(asItWas, table.getKey(), shared);
        lost.removeAll(new HashSet<>(OlderStore.content(file, table.getKey(), shared)));
        assertThat(lost).as(table.getKey()).isEmpty();
      }
    }
  }

  private static long ofWork(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .filter(table -> !REFERENCE.contains(table.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  @Test
  void an_upgrade_that_fails_leaves_the_store_as_it_was() throws SQLException {
    Path file = folder.resolve("tierline.db");
    OlderStore.make(file, 40, rows);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      // The last migrations add it; those before it succeed.
      sql.execute("CREATE TABLE agency_referral (somebody_elses TEXT)");
    }
    Map<String, Long> before = OlderStore.counts(file);
    assertThatThrownBy(() -> TestStores.reopen(file))
        .isInstanceOfSatisfying(
            StoreTrouble.class,
            trouble -> assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.NOT_UPGRADED));
    assertThat(OlderStore.counts(file)).isEqualTo(before);
    assertThat(SqliteLook.at(file))
        .isInstanceOfSatisfying(
            StoreFacts.Looked.class, looked -> assertThat(looked.version()).isEqualTo(40));
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
