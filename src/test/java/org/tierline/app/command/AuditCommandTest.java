package org.tierline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record by the command line: sealed, verified, bent, and found out. */
class AuditCommandTest {
  private static final String SIGN_IN = "root\npassword-of-root\n";

  @TempDir Path folder;
  private String said = "";

  @Test
  void aBentRecordIsFoundOut() throws Exception {
    String key = folder.resolve("seal.pem").toString();
    String seals = folder.resolve("seals.ndjson").toString();
    assertThat(run("root\nRoot One\npassword-of-root\n", "init")).isZero();
    assertThat(TierlineCommand.run("audit", "key", key)).isZero();
    assertThat(run(SIGN_IN, "audit", "seal", "--key", key, "--out", seals)).isZero();
    assertThat(Files.readAllLines(Path.of(seals))).hasSize(1);
    assertThat(run(SIGN_IN, "audit", "verify", "--seals", seals)).isZero();
    assertThat(said).endsWith("The record holds.\n");

    execute("UPDATE audit_event SET facts = '{}' WHERE seq = 1");
    assertThat(run(SIGN_IN, "audit", "verify", "--json")).isEqualTo(ExitCode.FINDINGS);
    assertThat(said).contains("\"what\":\"CHANGED\"").contains("\"first\":1").contains("false");

    // Where the next event would go there is one already: nobody can sign in any more.
    execute("UPDATE audit_head SET count = 1");
    assertThat(run(SIGN_IN, "audit", "verify", "--seals", seals)).isEqualTo(ExitCode.FINDINGS);
    assertThat(said).contains("event 1: changed").endsWith("The record does not hold.\n");
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

  /** Runs a command on the store of this test, with lines on its standard input. */
  private int run(String input, String... words) {
    List<String> call = new ArrayList<>(List.of(words));
    call.add("--store");
    call.add("sqlite:" + folder.resolve("tierline.db"));
    InputStream in = System.in;
    PrintStream out = System.out;
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
    try {
      return TierlineCommand.run(call.toArray(String[]::new));
    } finally {
      System.setIn(in);
      System.setOut(out);
      said = heard.toString(StandardCharsets.UTF_8);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tierline.db"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
