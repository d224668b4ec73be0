package org.tierline.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.postgresql.PostgresServer;

/**
 * A center sets up its store by the command line: whoever administers the database is no superuser,
 * people sign in to the server, and a plain connection gets nobody further than their role.
 */
@ParameterizedClass
@ValueSource(strings = {"older", "newer"})
class SharedStoreCommandTest {
  private static final String ROOT = "root\npassword-of-root\n";
  private static final String DBA = "dba\npassword-of-dba\n";

  @Parameter String version = "";

  private static PostgresServer server = PostgresServer.NEWER;
  private static PostgresAddress address = new PostgresAddress("localhost", 1, "none");
  private static CommandRun commands = new CommandRun("");

  @BeforeParameterizedClassInvocation
  static void setUpTheCenter(String version) throws SQLException {
    server = PostgresServer.of(version);
    address = server.newDatabase();
    asOwner("CREATE ROLE dba LOGIN CREATEROLE PASSWORD 'password-of-dba'");
    asOwner("ALTER DATABASE " + address.database() + " OWNER TO dba");
    commands =
        new CommandRun("postgresql://localhost:" + address.port() + "/" + address.database());
    assertThat(commands.run(DBA + "root\nRoot One\npassword-of-root\n", "init"))
        .as(commands.said())
        .isZero();
    for (String role : List.of("TIER_1", "TIER_2", "SUPERVISOR", "ADMINISTRATOR")) {
      assertThat(add("one-" + role.toLowerCase(java.util.Locale.ROOT).replace('_', '-'), role))
          .as(commands.said())
          .isZero();
    }
  }

  @AfterParameterizedClassInvocation
  static void leaveTheCenter() throws SQLException {
    server.drop(address);
  }

  private static int add(String name, String role) {
    return commands.run(
        ROOT + "password-of-" + name + "\n",
        "staff",
        "add",
        name,
        "--full-name",
        "Full " + name,
        "--role",
        role);
  }

  private static void asOwner(String statement) throws SQLException {
    try (Connection connection = PostgresServer.owner(address).getConnection();
        Statement executing = connection.createStatement()) {
      executing.execute(statement);
    }
  }

  private static String asked(String query) throws SQLException {
    try (Connection connection = PostgresServer.owner(address).getConnection();
        Statement executing = connection.createStatement();
        ResultSet row = executing.executeQuery(query)) {
      return row.next() ? String.valueOf(row.getString(1)) : "";
    }
  }

  private static Connection as(String name) throws SQLException {
    return address.signedIn(name, "password-of-" + name).getConnection();
  }

  private static void refused(String name, String statement) throws SQLException {
    try (Connection connection = as(name);
        Statement executing = connection.createStatement()) {
      assertThatThrownBy(() -> executing.execute(statement))
          .as(name + ": " + statement)
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
  }

  @Test
  void whoever_administers_the_database_brings_it_up_to_date_and_is_let_into_no_table()
      throws SQLException {
    assertThat(commands.run(DBA, "init")).as(commands.said()).isZero();
    assertThat(commands.said()).startsWith("The store is up to date.\nIt is for trials only");
    refused("dba", "SELECT * FROM tierline.contact");
    refused("dba", "SET ROLE " + address.database() + "_owner");
  }

  @Test
  void people_are_listed_and_a_wrong_password_is_not_let_in() {
    assertThat(commands.run(ROOT, "staff", "list")).as(commands.said()).isZero();
    assertThat(commands.said()).containsPattern("one-tier-1 +TIER_1 +Full one-tier-1");
    assertThat(commands.run("root\npassword-of-nobody\n", "staff", "list"))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(commands.said())
        .isEqualTo(
            "The server of the shared store does not let this name in with this password.\n");
    assertThat(commands.run("one-tier-2\npassword-of-one-tier-2\n", "staff", "list"))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(commands.said()).isEqualTo("This needs somebody who signs in as ADMINISTRATOR.\n");
  }

  @Test
  void a_password_is_kept_by_the_server_alone_and_never_as_it_was_typed() throws SQLException {
    assertThat(asked("SELECT rolpassword FROM pg_authid WHERE rolname = 'one-tier-1'"))
        .startsWith("SCRAM-SHA-256$4096:");
    assertThat(asked("SELECT count(*) FROM tierline.staff WHERE password_hash <> ''"))
        .isEqualTo("0");
  }

  @Test
  void a_check_tells_whether_the_server_answers_and_signs_nobody_in() {
    commands.run("", "check");
    assertThat(commands.said()).contains("The server localhost of the shared store answers.");
    CommandRun nowhere = new CommandRun("postgresql://localhost:1/center");
    assertThat(nowhere.run("", "check")).isEqualTo(ExitCode.FINDINGS);
    assertThat(nowhere.said()).contains("The shared store cannot be reached.");
  }

  @Test
  void a_name_that_the_server_has_is_taken() {
    assertThat(add("dba", "ADMINISTRATOR")).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(commands.said()).startsWith("The server has somebody of this name already");
  }

  @Test
  void a_name_that_is_closed_is_not_let_in_until_it_is_opened() throws SQLException {
    assertThat(add("leaver", "TIER_1")).as(commands.said()).isZero();
    as("leaver").close();
    assertThat(commands.run(ROOT, "staff", "disable", "leaver")).as(commands.said()).isZero();
    assertThatThrownBy(() -> as("leaver").close()).isInstanceOf(SQLException.class);
    assertThat(commands.run(ROOT, "staff", "disable", "leaver", "--undo")).isZero();
    as("leaver").close();
  }

  @Test
  void a_clearance_takes_two_people_also_on_a_plain_connection() throws SQLException {
    assertThat(commands.run(ROOT + "\n", "staff", "clear", "one-tier-2", "--grant"))
        .as(commands.said())
        .isZero();
    assertThat(commands.run(ROOT, "staff", "clear", "one-tier-2", "--confirm"))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    refused(
        "root",
        "UPDATE tierline.clearance_change SET state = 'DONE',"
            + " confirmed_by = (SELECT id FROM tierline.staff WHERE name = 'root')");
    refused(
        "root",
        "UPDATE tierline.clearance_change SET state = 'DONE',"
            + " confirmed_by = (SELECT id FROM tierline.staff WHERE name = 'one-administrator')");
    refused("root", "UPDATE tierline.staff SET clearances = 'SECTION_1367'");
    refused(
        "one-supervisor",
        "UPDATE tierline.staff SET clearances = 'SECTION_1367' WHERE name = 'one-supervisor'");
    assertThat(
            commands.run(
                "one-administrator\npassword-of-one-administrator\n",
                "staff",
                "clear",
                "one-tier-2",
                "--confirm"))
        .as(commands.said())
        .isZero();
    assertThat(asked("SELECT clearances FROM tierline.staff WHERE name = 'one-tier-2'"))
        .isEqualTo("SECTION_1367");
  }

  @Test
  void nobody_on_a_plain_connection_adds_people_or_bends_what_was_recorded() throws SQLException {
    for (String name : List.of("one-tier-1", "one-tier-2", "one-supervisor")) {
      refused(name, "INSERT INTO tierline.staff SELECT * FROM tierline.staff LIMIT 1");
      refused(name, "UPDATE tierline.staff SET role = 'ADMINISTRATOR'");
      refused(name, "UPDATE tierline.staff SET disabled = 0");
      refused(name, "DELETE FROM tierline_case.case_item");
      refused(name, "INSERT INTO tierline.policy_file SELECT * FROM tierline.policy_file");
    }
    for (String name : List.of("one-tier-1", "one-supervisor", "one-administrator")) {
      refused(name, "UPDATE tierline.audit_event SET facts = '{}'");
      refused(name, "DELETE FROM tierline.audit_event");
      refused(name, "DELETE FROM tierline_case.attempt");
      refused(name, "TRUNCATE tierline.audit_head");
      refused(name, "UPDATE tierline.audit_head SET count = count - 1");
      refused(name, "INSERT INTO tierline.audit_event SELECT * FROM tierline.audit_event LIMIT 1");
      refused(name, "SELECT tierline.grant_to_groups()");
      refused(name, "SELECT tierline.add_staff()");
      refused(name, "CREATE TABLE tierline.mine (a integer)");
      refused(name, "CREATE TABLE public.mine (a integer)");
      refused(name, "CREATE TEMPORARY TABLE staff (a integer)");
      refused(name, "CREATE ROLE other LOGIN");
      refused(name, "SET ROLE " + address.database() + "_owner");
      refused(name, "SELECT * FROM pg_authid");
    }
  }

  @Test
  void nobody_writes_into_the_record_in_the_name_of_another() throws SQLException {
    refused("one-supervisor", event("root"));
    try (Connection connection = as("one-supervisor");
        Statement executing = connection.createStatement()) {
      executing.execute(event("one-supervisor"));
    }
    assertThat(
            asked(
                "SELECT count(*) FROM tierline.audit_event e"
                    + " JOIN tierline.staff s ON s.id = e.staff_id"
                    + " WHERE e.action = 'SEARCHED' AND s.name = 'one-supervisor'"))
        .isEqualTo("1");
    assertThat(commands.run(ROOT, "audit", "verify")).as(commands.said()).isZero();
  }

  private static String event(String name) {
    return "SELECT tierline.append_event((SELECT id FROM tierline.desk LIMIT 1), 0, 'SEARCHED',"
        + " (SELECT id FROM tierline.staff WHERE name = '"
        + name
        + "'), NULL, NULL, '{}')";
  }
}
