package org.tierline.app.command;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.store.StoreTrouble;
import org.tierline.store.TestStores;
import org.tierline.store.sqlite.SqliteStore;

/** A copy is put back: over a store at work, over a damaged one, and where there is none. */
class RestoreCommandTest {
  private static final String ROOT = "root\npassword-of-root\n";

  /** A store, and a copy of it that was made before Sam came. */
  @TempDir static Path made;

  @TempDir Path folder;
  private Path file = Path.of("");
  private Path copy = Path.of("");
  private CommandRun store = new CommandRun(file);

  @BeforeAll
  static void aCopyIsMadeAndThenSamComes() {
    CommandRun store = new CommandRun(made.resolve("tierline.db"));
    assertThat(store.run("root\nRoot One\npassword-of-root\n", "init")).isZero();
    assertThat(store.run(ROOT, "backup", made.resolve("copy.db").toString())).isZero();
    assertThat(add(store, "sam", "SUPERVISOR")).isZero();
  }

  @BeforeEach
  void bothLieThere() throws IOException {
    file = Files.copy(made.resolve("tierline.db"), folder.resolve("tierline.db"));
    copy = Files.copy(made.resolve("copy.db"), folder.resolve("copy.db"));
    store = new CommandRun(file);
  }

  @Test
  void over_a_store_at_work_it_leaves_a_mark_and_what_was_there_is_kept() throws IOException {
    byte[] before = Files.readAllBytes(copy);
    assertThat(store.run(ROOT, "restore", copy.toString())).isZero();
    assertThat(store.said()).contains("The copy is the store now");
    assertThat(copy).hasBinaryContent(before);

    assertThat(store.run(ROOT, "staff", "list")).isZero();
    assertThat(store.said()).contains("root").doesNotContain("sam");
    assertThat(store.run(ROOT, "audit", "verify")).isZero();
    assertThat(add("eve", "SUPERVISOR")).isZero();
    String[] export = {"export", "audit", "--from", "2020-01-01", "--to", "2099-12-31"};
    assertThat(store.run("eve\npassword-of-eve-1\n", export)).isZero();
    assertThat(store.said()).containsOnlyOnce("STORE_RESTORED").contains("stateOf");

    CommandRun kept = new CommandRun(kept());
    assertThat(kept.run(ROOT, "staff", "list")).isZero();
    assertThat(kept.said()).contains("sam");
    assertThat(beside()).noneMatch(name -> name.contains("restoring"));
  }

  @Test
  void a_desk_that_was_open_meanwhile_writes_and_reads_no_more_until_it_is_opened_again() {
    try (SqliteStore open = TestStores.reopen(file)) {
      assertThat(open.<Integer>read(t -> t.staff().all().size())).isEqualTo(2);
      assertThat(store.run(ROOT, "restore", copy.toString())).isZero();
      assertThatThrownBy(() -> open.read(t -> t.staff().all()))
          .isInstanceOfSatisfying(StoreTrouble.class, RestoreCommandTest::isReplaced);
      assertThatThrownBy(() -> open.write(t -> t.staff().all()))
          .isInstanceOfSatisfying(StoreTrouble.class, RestoreCommandTest::isReplaced);
    }
    try (SqliteStore again = TestStores.reopen(file)) {
      assertThat(again.<Integer>read(t -> t.staff().all().size())).isEqualTo(1);
    }
  }

  private static void isReplaced(StoreTrouble trouble) {
    assertThat(trouble.kind()).isEqualTo(StoreTrouble.Kind.REPLACED);
  }

  @Test
  void only_an_administrator_of_the_store_as_it_is_may() {
    for (String who : List.of("root\nwrong-password\n", "sam\npassword-of-sam-1\n", "no\none\n")) {
      assertThat(store.run(who, "restore", copy.toString())).isEqualTo(ExitCode.COULD_NOT_RUN);
    }
    assertThat(add("ada", "ADMINISTRATOR")).isZero();
    assertThat(store.run("ada\npassword-of-ada-1\n", "staff", "disable", "root")).isZero();
    assertThat(store.run(ROOT, "restore", copy.toString())).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(store.run("ada\npassword-of-ada-1\n", "staff", "list")).isZero();
    assertThat(store.said()).contains("sam", "ada");
    assertThat(beside()).containsExactlyInAnyOrder("tierline.db", "tierline.db-turn", "copy.db");
  }

  @Test
  void over_a_damaged_store_the_administrator_of_the_copy_may_and_the_damaged_file_is_kept()
      throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap("nonsense".repeat(2000).getBytes(US_ASCII)), 0);
    }
    byte[] damaged = Files.readAllBytes(file);
    assertThat(store.run(ROOT, "staff", "list")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(store.run("root\nwrong-password\n", "restore", copy.toString()))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(file).hasBinaryContent(damaged);
    assertThat(store.run(ROOT, "restore", copy.toString())).isZero();
    assertThat(store.run(ROOT, "staff", "list")).isZero();
    assertThat(kept()).hasBinaryContent(damaged);
  }

  @Test
  void a_copy_that_is_damaged_or_none_changes_nothing() throws IOException {
    Path half = folder.resolve("half.db");
    byte[] whole = Files.readAllBytes(copy);
    Files.write(half, java.util.Arrays.copyOf(whole, whole.length / 2));
    Path letter = Files.writeString(folder.resolve("letter"), "no store");
    for (Path bad : List.of(half, letter, folder.resolve("nothing"), folder)) {
      assertThat(store.run(ROOT, "restore", bad.toString())).isEqualTo(ExitCode.COULD_NOT_RUN);
      assertThat(store.said()).as(bad.toString()).doesNotContain("the lines above");
    }
    assertThat(store.run(ROOT, "staff", "list")).isZero();
    assertThat(store.said()).contains("sam");
  }

  @Test
  void a_store_that_got_lost_is_not_made_anew_where_daily_copies_are() throws IOException {
    Path daily = Files.createDirectory(folder.resolve("backups")).resolve("tierline.db-2026-11-27");
    Files.copy(copy, daily);
    Files.delete(file);
    assertThat(store.run(ROOT, "staff", "list")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(store.said()).contains("copies of it are");
    assertThat(file).doesNotExist();
    assertThat(store.run(ROOT, "restore", daily.toString())).isZero();
    assertThat(store.run(ROOT, "staff", "list")).isZero();
  }

  private int add(String name, String role) {
    return add(store, name, role);
  }

  private static int add(CommandRun store, String name, String role) {
    return store.run(
        ROOT + "password-of-" + name + "-1\n",
        "staff",
        "add",
        name,
        "--full-name",
        name,
        "--role",
        role);
  }

  private Path kept() throws IOException {
    try (var files = Files.list(folder.resolve("backups"))) {
      return files
          .filter(path -> String.valueOf(path.getFileName()).startsWith("tierline.db-replaced-"))
          .filter(path -> !path.toString().endsWith("-wal") && !path.toString().endsWith("-shm"))
          .findFirst()
          .orElseThrow();
    }
  }

  private List<String> beside() {
    String[] names = folder.toFile().list();
    return names == null ? List.of() : List.of(names);
  }
}
