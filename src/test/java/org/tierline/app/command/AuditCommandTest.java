package org.tierline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record by the command line: sealed, verified, bent, and found out. */
class AuditCommandTest {
  private static final String SIGN_IN = "root\npassword-of-root\n";

  @TempDir Path folder;
  private CommandRun commands = new CommandRun(Path.of(""));

  @BeforeEach
  void useTheFolder() {
    commands = new CommandRun(folder.resolve("tierline.db"));
  }

  @Test
  void aBentRecordIsFoundOut() throws Exception {
    String key = folder.resolve("seal.pem").toString();
    String seals = folder.resolve("seals.ndjson").toString();
    assertThat(run("root\nRoot One\npassword-of-root\n", "init")).isZero();
    assertThat(TierlineCommand.run("audit", "key", key)).isZero();
    assertThat(run(SIGN_IN, "audit", "seal", "--key", key, "--out", seals)).isZero();
    assertThat(Files.readAllLines(Path.of(seals))).hasSize(1);
    assertThat(run(SIGN_IN, "audit", "verify", "--seals", seals)).isZero();
    assertThat(commands.said()).endsWith("The record holds.\n");

    execute("UPDATE audit_event SET facts = '{}' WHERE seq = 1");
    assertThat(run(SIGN_IN, "audit", "verify", "--json")).isEqualTo(ExitCode.FINDINGS);
    assertThat(commands.said())
        .contains("\"what\":\"CHANGED\"")
        .contains("\"first\":1")
        .contains("false");

    // Where the next event would go there is one already: nobody can sign in any more.
    execute("UPDATE audit_head SET count = 1");
    assertThat(run(SIGN_IN, "audit", "verify", "--seals", seals)).isEqualTo(ExitCode.FINDINGS);
    assertThat(commands.said())
        .contains("event 1: changed")
        .endsWith("The record does not hold.\n");
  }

  @Test
  void whoIsNoAdministratorSealsNothing() throws Exception {
    String key = folder.resolve("seal.pem").toString();
    assertThat(run("root\nRoot One\npassword-of-root\n", "init")).isZero();
    assertThat(
            run(
                SIGN_IN + "password-of-sam-1\n",
                "staff",
                "add",
                "sam",
                "--full-name",
                "Sam",
                "--role",
                "SUPERVISOR"))
        .isZero();
    assertThat(TierlineCommand.run("audit", "key", key)).isZero();
    String sam = "sam\npassword-of-sam-1\n";
    assertThat(run(sam, "audit", "seal", "--key", key)).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run(sam, "export", "audit", "--from", "2020-01-01", "--to", "2099-12-31")).isZero();
    assertThat(run(SIGN_IN, "export", "audit", "--from", "2020-01-01", "--to", "2099-12-31"))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
  }

  private int run(String input, String... words) {
    return commands.run(input, words);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tierline.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
