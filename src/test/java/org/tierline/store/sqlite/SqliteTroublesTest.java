package org.tierline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.tierline.model.staff.Role;
import org.tierline.store.Samples;
import org.tierline.store.StoreTrouble;
import org.tierline.store.StoreTrouble.Kind;
import org.tierline.store.TestStores;

class SqliteTroublesTest {
  @TempDir Path folder;

  private static SqliteStore open(Path file) {
    return SqliteStore.open(file, TestStores.CLOCK, () -> {}, (_, _) -> {}, Duration.ofMillis(100));
  }

  private static StoreTrouble trouble(ThrowingCallable call) {
    StoreTrouble trouble = catchThrowableOfType(StoreTrouble.class, call);
    assertThat(trouble).isNotNull();
    return trouble;
  }

  private static void run(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Opening is refused, and the file is afterwards what it was before. */
  private void refused(Path file, Kind kind) throws IOException {
    byte[] before = Files.readAllBytes(file);
    List<Path> beside = names();
    assertThat(trouble(() -> open(file)).kind()).isEqualTo(kind);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(names()).containsExactlyElementsOf(beside);
  }

  private List<Path> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void aStoreOfANewerVersionIsNotTouched() throws IOException, SQLException {
    Path file = TestStores.file(folder);
    run(file, "PRAGMA user_version = 4711");
    refused(file, Kind.NEWER_STORE);
    assertThat(trouble(() -> open(file)).say().gaps()).containsExactly(4711);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 5000, 100_000})
  void whatIsNoDatabaseIsNotTouched(int length) throws IOException {
    Path file = folder.resolve("tierline.db");
    byte[] words = "Dear diary, ".repeat(length).getBytes(StandardCharsets.UTF_8);
    Files.write(file, Arrays.copyOf(words, length));
    refused(file, Kind.DAMAGED);
  }

  @Test
  void aDatabaseOfSomebodyElseIsNotTouched() throws IOException, SQLException {
    Path file = folder.resolve("tierline.db");
    run(file, "CREATE TABLE contact (id INTEGER PRIMARY KEY)");
    refused(file, Kind.DAMAGED);
  }

  @Test
  void aStoreCutShortIsNotTouched() throws IOException {
    Path file = TestStores.file(folder);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    refused(file, Kind.DAMAGED);
  }

  @Test
  void aStoreWithOverwrittenPagesIsNotTouched() throws IOException {
    Path file = TestStores.file(folder);
    byte[] whole = Files.readAllBytes(file);
    Arrays.fill(whole, 4096, 4096 * 40, (byte) 0x5a);
    Files.write(file, whole);
    refused(file, Kind.DAMAGED);
  }

  @Test
  void aFolderIsNoStore() throws IOException {
    Path file = Files.createDirectory(folder.resolve("tierline.db"));
    assertThat(trouble(() -> open(file)).kind()).isEqualTo(Kind.DAMAGED);
  }

  @Test
  void aStoreHeldByAnotherProgramIsLocked() throws IOException, SQLException {
    Path file = TestStores.file(folder);
    open(file).close();
    byte[] before = Files.readAllBytes(file);
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("PRAGMA locking_mode = EXCLUSIVE");
      statement.execute("BEGIN EXCLUSIVE");
      assertThat(trouble(() -> open(file)).kind()).isEqualTo(Kind.LOCKED);
      statement.execute("ROLLBACK");
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    open(file).close();
  }

  @Test
  void aWriteThatWaitsTooLongIsLockedAndUndone() throws SQLException {
    Path file = TestStores.file(folder);
    try (SqliteStore store = open(file);
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertThat(trouble(() -> Samples.add(store, "ana", Role.TIER_1)).kind())
          .isEqualTo(Kind.LOCKED);
      statement.execute("ROLLBACK");
      boolean empty = store.read(tx -> tx.staff().isEmpty());
      assertThat(empty).isTrue();
      Samples.add(store, "ana", Role.TIER_1);
    }
  }

  @Test
  void aFullDiskUndoesTheWriteAndKeepsTheRest() throws SQLException {
    Path file = TestStores.file(folder);
    try (SqliteStore store = open(file)) {
      var ana = Samples.add(store, "ana", Role.TIER_1);
      store.limitPages();
      StoreTrouble full =
          trouble(() -> {
            for (int i = 0; i < 200; i++) {
              store.<Boolean>write(tx -> {
                tx.contacts().insert(Samples.contact(ana, "María", "x".repeat(9000)));
                return true;
              });
            }
          });
      assertThat(full.kind()).isEqualTo(Kind.DISK_FULL);
      int unfinished = store.read(tx -> tx.contacts().unfinished(ana.id()).size());
      int taken = store.read(tx -> tx.contacts().countsSince(ana.id(), TestStores.NOW).contacts());
      assertThat(unfinished).isEqualTo(taken).isLessThan(200);
    }
    open(file).close();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsReadOnly() {
    // Linux: a file system that nobody may write to, not even the super-user.
    Path place = Path.of("/proc/tierline/tierline.db");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self")));
    assertThat(trouble(() -> open(place)).kind()).isIn(Kind.READ_ONLY, Kind.OUT_OF_REACH);
  }

  @Test
  void aFileThatCannotBeWrittenIsReadOnlyAndNotTouched() throws IOException {
    Path file = TestStores.file(folder);
    assertThat(file.toFile().setWritable(false)).isTrue();
    // The super-user may write anyway.
    org.junit.jupiter.api.Assumptions.assumeFalse(Files.isWritable(file));
    refused(file, Kind.READ_ONLY);
  }

  @Test
  void aStoreThatWasMovedAwayTakesNoMoreWrites() throws IOException {
    Path file = TestStores.file(folder);
    try (SqliteStore store = open(file)) {
      Files.move(file, folder.resolve("moved.db"));
      assertThat(trouble(() -> Samples.add(store, "ana", Role.TIER_1)).kind())
          .isEqualTo(Kind.OUT_OF_REACH);
    }
  }

  @Test
  void aNetworkShareIsKnownByItsType() {
    assertThat(List.of("nfs", "nfs4", "CIFS", "smb3", "9p", "fuse.sshfs"))
        .allMatch(SqlitePlace::isNetworkType);
    assertThat(List.of("ext4", "xfs", "apfs", "NTFS", "tmpfs", "overlay"))
        .noneMatch(SqlitePlace::isNetworkType);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyTroubleHasItsSentenceInBothLanguages(Kind kind) throws IOException {
    String key = SqliteTroubles.of(kind, new IOException("x")).say().key();
    for (String language : List.of("en", "es")) {
      Properties sentences = new Properties();
      try (var reader =
          Files.newBufferedReader(
              Path.of("src/main/resources/i18n/store_" + language + ".properties"))) {
        sentences.load(reader);
      }
      assertThat(sentences.getProperty(key)).isNotBlank();
    }
  }

  @Test
  void codesOfSqliteBecomeKinds() {
    assertThat(kind(SQLiteErrorCode.SQLITE_READONLY_DIRECTORY)).isEqualTo(Kind.READ_ONLY);
    assertThat(kind(SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT)).isEqualTo(Kind.LOCKED);
    assertThat(kind(SQLiteErrorCode.SQLITE_FULL)).isEqualTo(Kind.DISK_FULL);
    assertThat(kind(SQLiteErrorCode.SQLITE_CORRUPT_INDEX)).isEqualTo(Kind.DAMAGED);
    assertThat(kind(SQLiteErrorCode.SQLITE_IOERR_READ)).isEqualTo(Kind.OUT_OF_REACH);
  }

  private static Kind kind(SQLiteErrorCode code) {
    return ((StoreTrouble) SqliteTroubles.translated(new SQLiteException("x", code))).kind();
  }

  @Test
  void anExceptionOfTheWorkPassesThrough() {
    try (SqliteStore store = TestStores.open(folder)) {
      IllegalStateException mine = new IllegalStateException("mine");
      assertThatThrownBy(() ->
              store.write(tx -> {
                throw mine;
              }))
          .isSameAs(mine);
    }
  }
}
