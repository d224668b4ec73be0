package org.tierline.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People and connectors by the command line: who may do what, and what is said of it. */
class StaffCommandTest {
  private static final String ROOT = "root\npassword-of-root\n";

  @TempDir static Path folder;
  private static CommandRun commands = new CommandRun(Path.of(""));

  @BeforeAll
  static void makeTheStore() {
    commands = new CommandRun(folder.resolve("tierline.db"));
    assertThat(commands.run("root\nRoot One\npassword-of-root\n", "init")).isZero();
    assertThat(add("sam", "SUPERVISOR")).isZero();
  }

  @Test
  void a_closed_name_is_listed_as_disabled_until_it_is_opened_again() {
    assertThat(add("dan", "TIER_1")).isZero();
    assertThat(commands.run(ROOT, "staff", "disable", "dan")).isZero();
    assertThat(commands.run(ROOT, "staff", "list")).isZero();
    assertThat(commands.said()).containsPattern("dan +TIER_1 +Dan of Test  disabled");
    assertThat(commands.run(ROOT, "staff", "disable", "dan", "--undo")).isZero();
    assertThat(commands.run(ROOT, "staff", "list", "--json")).isZero();
    assertThat(commands.said()).startsWith("[").doesNotContain("\"disabled\" : true");
  }

  @Test
  void nobody_closes_their_own_name_or_one_that_is_not_there() {
    assertThat(commands.run(ROOT, "staff", "disable", "root")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(commands.said()).isEqualTo("Nobody closes their own name.\n");
    assertThat(commands.run(ROOT, "staff", "disable", "nobody")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(commands.said()).isEqualTo("Nobody has this name.\n");
  }

  @Test
  void a_clearance_takes_a_second_person() throws SQLException {
    assertThat(add("ines", "SUPERVISOR")).isZero();
    assertThat(add("bo", "ADMINISTRATOR")).isZero();
    assertThat(commands.run(ROOT + "\n", "staff", "clear", "ines", "--grant")).isZero();
    assertThat(commands.said()).isEqualTo("It waits for a second person.\n");
    assertThat(commands.run(ROOT, "staff", "clear", "ines", "--confirm"))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(commands.run("sam\npassword-of-sam-1\n", "staff", "clear", "ines", "--decline"))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(signedIn()).as("whoever was refused has left").isZero();
    assertThat(commands.run("bo\npassword-of-bo-1\n", "staff", "clear", "ines", "--confirm"))
        .isZero();
    assertThat(commands.said()).isEqualTo("ines holds the clearance SECTION_1367 now.\n");
  }

  @Test
  void a_connector_delivers_with_its_token_until_it_is_disabled() throws Exception {
    Path file = folder.resolve("call.json");
    Files.writeString(
        file,
        "{\"externalId\":\"1\",\"channel\":\"PHONE_DOMESTIC\",\"at\":\"2026-11-24T20:02:00Z\"}");
    Path bad = folder.resolve("bad.json");
    Files.write(bad, "{\"channel\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(commands.run(ROOT, "connector", "add", "ivr")).isZero();
    String signIn = "ivr\n" + commands.said().replaceAll("(?s).*: ", "");
    assertThat(commands.run(signIn, "connector", "deliver", file.toString())).isZero();
    assertThat(commands.run(signIn, "connector", "deliver", bad.toString(), file.toString()))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(commands.said()).contains("bad.json: it is no UTF-8", "call.json: delivered");
    assertThat(commands.run(ROOT, "connector", "disable", "ivr")).isZero();
    assertThat(commands.run(ROOT, "connector", "list")).isZero();
    assertThat(commands.said()).isEqualTo("ivr  disabled\n");
    assertThat(commands.run(signIn, "connector", "deliver", file.toString()))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
  }

  @Test
  void only_an_administrator_manages_people_and_connectors() {
    String sam = "sam\npassword-of-sam-1\n";
    assertThat(commands.run(sam, "staff", "list")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(commands.said()).isEqualTo("This needs somebody who signs in as ADMINISTRATOR.\n");
    assertThat(commands.run(sam, "connector", "add", "ivr")).isEqualTo(ExitCode.COULD_NOT_RUN);
  }

  private static int signedIn() throws SQLException {
    String file = "jdbc:sqlite:" + folder.resolve("tierline.db");
    String query = "SELECT count(*) FROM staff_state WHERE state <> 'SIGNED_OUT'";
    try (Connection connection = DriverManager.getConnection(file);
        Statement asking = connection.createStatement();
        ResultSet found = asking.executeQuery(query)) {
      return found.getInt(1);
    }
  }

  private static int add(String name, String role) {
    String first = "password-of-" + name + "-1\n";
    String fullName = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    return commands.run(
        ROOT + first, "staff", "add", name, "--full-name", fullName + " of Test", "--role", role);
  }
}
