package org.tierline.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.postgresql.PostgresServer;

/** A local store is moved by the command line, and its people are let in one by one. */
class MoveCommandTest {
  private static final String ROOT = "root\npassword-of-root\n";
  private static final String DBA = "dba-of-move\npassword-of-dba\n";

  @TempDir static Path folder;

  private static Path file = Path.of("");
  private static PostgresAddress address = new PostgresAddress("localhost", 1, "none");
  private static CommandRun shared = new CommandRun("");

  @BeforeAll
  static void aStoreOfFourIsMoved() throws SQLException {
    file = folder.resolve("tierline.db");
    CommandRun local = new CommandRun(file);
    assertThat(local.run("root\nRoot One\npassword-of-root\n", "init")).isZero();
    for (String name : new String[] {"ana", "ben", "cleo"}) {
      assertThat(
              local.run(
                  ROOT + "password-of-" + name + "\n",
                  "staff",
                  "add",
                  name,
                  "--full-name",
                  "Full " + name,
                  "--role",
                  "TIER_2"))
          .isZero();
    }
    address = PostgresServer.NEWER.newDatabase();
    asOwner("CREATE ROLE \"dba-of-move\" LOGIN CREATEROLE PASSWORD 'password-of-dba'");
    asOwner("CREATE ROLE cleo");
    asOwner("ALTER DATABASE " + address.database() + " OWNER TO \"dba-of-move\"");
    shared = new CommandRun(url());
    assertThat(move(ROOT + DBA)).as(shared.said()).isZero();
  }

  @AfterAll
  static void leave() throws SQLException {
    asOwner("DROP ROLE cleo");
    PostgresServer.NEWER.drop(address);
  }

  private static String url() {
    return "postgresql://localhost:" + address.port() + "/" + address.database();
  }

  private static void asOwner(String statement) throws SQLException {
    try (Connection connection = PostgresServer.owner(address).getConnection();
        Statement executing = connection.createStatement()) {
      executing.execute(statement);
    }
  }

  private static int move(String input) {
    return move(input, file);
  }

  private static int move(String input, Path from) {
    return shared.alone(input, "move", "--from", "sqlite:" + from, "--to", url());
  }

  private static int login(String password, String... words) {
    String[] call = new String[words.length + 2];
    call[0] = "staff";
    call[1] = "login";
    System.arraycopy(words, 0, call, 2, words.length);
    return shared.run(ROOT + password + "\n", call);
  }

  @Test
  void it_says_what_came_over_and_what_is_to_be_done_by_whom() throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertThat(move(ROOT + DBA)).isEqualTo(ExitCode.FINDINGS);
    assertThat(shared.said())
        .containsPattern("place +41,697 rows  [0-9a-f]{12}  the same\n")
        .contains("This store was moved on ")
        .contains("Tables that are no longer the same: ")
        .contains("It is for trials only");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void whoever_types_the_password_they_had_is_let_in_and_whoever_forgot_it_gets_new_keys() {
    assertThat(login("password-of-nobody", "ana")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(shared.said()).contains("it opens none of their keys");
    // Ana was added first: until somebody who holds the key of records has a login, hers stay.
    assertThat(login("password-of-nobody", "ana", "--new-keys")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(shared.said()).contains("it could be lost");

    assertThat(login("password-of-cleo", "cleo")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(shared.said()).contains("somebody of this name already");
    assertThat(login("password-of-cleo", "cleo", "--as", "root")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(login("password-of-cleo", "cleo", "--as", "cleo.two")).isZero();
    assertThat(shared.said()).isEqualTo("cleo.two can sign in.\n");

    assertThat(login("short", "ben", "--new-keys")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(login("a-new-one-of-ben", "ben", "--new-keys")).isZero();
    assertThat(login("a-new-one-of-ben", "ben")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(shared.said()).isEqualTo("They have a login already.\n");
    assertThat(login("password-of-ana", "ana")).isZero();
    for (String who :
        new String[] {
          "ana\npassword-of-ana\n", "ben\na-new-one-of-ben\n", "cleo.two\npassword-of-cleo\n"
        }) {
      // They get as far as their role.
      assertThat(shared.run(who, "staff", "list")).isEqualTo(ExitCode.COULD_NOT_RUN);
      assertThat(shared.said()).isEqualTo("This needs somebody who signs in as ADMINISTRATOR.\n");
    }
    assertThat(shared.run(ROOT, "audit", "verify")).as(shared.said()).isZero();
  }

  @Test
  void nobody_on_a_plain_connection_gives_a_login_or_another_name() throws SQLException {
    for (String change : new String[] {"name = 'other'", "password_hash = ''"}) {
      try (Connection connection = address.signedIn("root", "password-of-root").getConnection();
          Statement executing = connection.createStatement()) {
        assertThatThrownBy(() ->
                executing.execute(
                    "UPDATE tierline.staff SET %s WHERE name = 'root'".formatted(change)))
            .isInstanceOfSatisfying(
                SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
      }
    }
  }

  @Test
  void who_is_no_administrator_of_the_local_store_moves_nothing() {
    assertThat(move("ana\npassword-of-ana\n" + DBA)).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(shared.said()).startsWith("An administrator of the local store moves it.");
    assertThat(move("root\nwrong-password\n" + DBA)).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(move(ROOT + "dba-of-move\nwrong-password\n")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(shared.said()).contains("does not let this name in");
  }

  @Test
  void a_store_that_is_not_there_or_older_is_not_moved() throws SQLException {
    Path nowhere = folder.resolve("nowhere.db");
    assertThat(move(ROOT + DBA, nowhere)).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(shared.said()).startsWith("There is no local store in this place.");
    assertThat(nowhere).doesNotExist();
    Path older = folder.resolve("older.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + older);
        Statement executing = connection.createStatement()) {
      executing.execute("PRAGMA application_id = 1414088018");
      executing.execute("PRAGMA user_version = 12");
      executing.execute("CREATE TABLE a (b TEXT)");
    }
    assertThat(move(ROOT + DBA, older)).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(shared.said())
        .startsWith("The local store was made by an older version of Tierline.");
  }

  @Test
  void its_progress_is_a_line_a_table_on_a_terminal() {
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    MoveProgress progress =
        new MoveProgress(new PrintStream(heard, true, StandardCharsets.UTF_8), true);
    progress.copied("contact", 5_000, 7_000);
    progress.copied("contact", 7_000, 7_000);
    progress.copied("escalation", 10, 10);
    progress.compared("contact", 7_000);
    progress.end();
    assertThat(heard.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "",
            "contact                         5,000 of 7,000 rows copied",
            "contact                         7,000 of 7,000 rows copied",
            "escalation                         10 of 10 rows copied",
            "contact                         7,000 rows compared    ");
  }
}
