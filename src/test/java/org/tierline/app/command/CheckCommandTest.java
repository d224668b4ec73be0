package org.tierline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a machine and its store, before anybody signs in. */
class CheckCommandTest {
  @TempDir Path folder;
  private CommandRun commands = new CommandRun(Path.of(""));

  @BeforeEach
  void useTheFolder() {
    commands = new CommandRun(folder.resolve("tierline.db"));
  }

  @Test
  void it_looks_without_signing_in_and_makes_nothing() {
    assertThat(commands.run("", "check")).isEqualTo(ExitCode.FINDINGS);
    assertThat(commands.said())
        .contains("store         There is no store yet. The first start of the desk makes it")
        .contains("disk");
    assertThat(folder.resolve("tierline.db")).doesNotExist();
  }

  @Test
  void a_record_that_was_never_sealed_is_told_with_what_to_do() {
    assertThat(commands.run("root\nRoot One\npassword-of-root\n", "init")).isZero();
    assertThat(commands.run("", "check")).isEqualTo(ExitCode.FINDINGS);
    assertThat(commands.said())
        .contains("fine   store         The store is whole.")
        .contains("watch  record        The record was never sealed. Have an administrator")
        .doesNotContain("root");
    assertThat(commands.run("", "check", "--json")).isEqualTo(ExitCode.FINDINGS);
    assertThat(commands.said()).contains("\"part\" : \"RECORD\"", "\"weight\" : \"WATCH\"");
  }

  @Test
  void a_store_that_everybody_may_read_is_told_and_none_is_made_so() throws Exception {
    Path file = folder.resolve("tierline.db");
    assertThat(commands.run("root\nRoot One\npassword-of-root\n", "init")).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    commands.run("", "check");
    assertThat(commands.said()).contains("watch  store         Everybody at this machine may read");
  }

  @Test
  void a_mail_server_that_is_not_there_is_told() throws Exception {
    Files.createDirectories(folder);
    assertThat(commands.run("", "check", "--smtp", "smtp://localhost:1"))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(commands.said()).contains("wrong  mail          The mail server localhost does not");
    assertThat(commands.run("", "check", "--smtp", "http://user:secret@host"))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(commands.said()).doesNotContain("secret");
  }
}
