package org.tierline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command never works on another store than the one that was named. */
class MisplacedOptionTest {
  @TempDir Path folder;

  @Test
  void a_store_named_before_the_command_is_refused_instead_of_left_out() {
    String store = "sqlite:" + folder.resolve("tierline.db");
    assertThat(TierlineCommand.run("--store", store, "staff", "list"))
        .isEqualTo(ExitCode.WRONG_USE);
    assertThat(TierlineCommand.run("--practice", "init")).isEqualTo(ExitCode.WRONG_USE);
    assertThat(TierlineCommand.run("--store", store, "--help")).isZero();
    assertThat(folder).isEmptyDirectory();
  }
}
