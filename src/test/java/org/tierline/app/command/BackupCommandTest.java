package org.tierline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator copies the store; the copy has its own place and opens like the store. */
class BackupCommandTest {
  private static final String ROOT = "root\npassword-of-root\n";

  @TempDir Path folder;

  @Test
  void the_copy_opens_with_the_same_people_and_tells_in_its_record_that_it_was_made() {
    CommandRun store = new CommandRun(folder.resolve("tierline.db"));
    Path copy = folder.resolve("copy.db");
    assertThat(store.run("root\nRoot One\npassword-of-root\n", "init")).isZero();
    assertThat(
            store.run(
                ROOT + "password-of-sam-1\n",
                "staff",
                "add",
                "sam",
                "--full-name",
                "Sam",
                "--role",
                "SUPERVISOR"))
        .isZero();
    String sam = "sam\npassword-of-sam-1\n";
    assertThat(store.run(sam, "backup", copy.toString())).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(copy).doesNotExist();
    assertThat(store.run(ROOT, "backup", copy.toString())).isZero();
    assertThat(store.said()).contains("The copy is made and was looked over.");
    assertThat(store.run(ROOT, "backup", copy.toString())).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(store.said()).contains("There is a file of this name");

    CommandRun copied = new CommandRun(copy);
    assertThat(copied.run(ROOT, "audit", "verify")).isZero();
    String[] export = {"export", "audit", "--from", "2020-01-01", "--to", "2099-12-31"};
    assertThat(copied.run(sam, export)).isZero();
    assertThat(copied.said()).contains("STORE_COPIED");
  }
}
