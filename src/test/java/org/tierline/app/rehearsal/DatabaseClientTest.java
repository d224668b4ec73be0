package org.tierline.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierline.app.ScratchStore;
import org.tierline.app.Words;
import org.tierline.model.privacy.Said;
import org.tierline.policy.PolicyBook;
import org.tierline.service.staff.StaffSession;
import org.tierline.store.StoreTrouble;
import org.tierline.store.postgresql.PostgresAddress;
import org.tierline.store.postgresql.PostgresPeople;
import org.tierline.store.postgresql.PostgresServer;
import org.tierline.store.postgresql.PostgresStore;
import org.tierline.store.sql.Columns;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gate of a shared store against people who work in it and hold a database client. Each attack
 * fails; and succeeds where the one defence that stands against it was taken out, so that it is
 * known to attack.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseClientTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SCENE =
      """
      {"title":"one call","now":"2026-11-24T15:00:00Z",
       "staff":[{"name":"ana","role":"TIER_1","languages":["en"]},
         {"name":"ben","role":"TIER_1","languages":["en"]},
         {"name":"ines","role":"TIER_2","languages":["en"]},
         {"name":"sam","role":"SUPERVISOR","languages":["en"]},
         {"name":"ada","role":"ADMINISTRATOR","languages":["en"]}],
       "cases":[{"receiptNumber":"IOE0912345678","form":"I-765","receivedOn":"2026-03-02",
         "location":{"office":"NBC"},
         "subject":{"givenName":"Maria","familyName":"Ortega","dateOfBirth":"1991-07-14",
           "phone":"+12145550143"},
         "status":{"title":"Card Was Mailed To Me","on":"2026-09-01"}}]}
      """;
  private static final Said RIGHT = said(LocalDate.of(1991, 7, 14));
  private static final Said WRONG = said(LocalDate.of(1991, 7, 15));

  private final PostgresServer server = PostgresServer.NEWER;
  private final PostgresAddress address = server.newStore();
  private final StageSet set = scene();
  private UUID contact = new UUID(0, 0);

  private static Said said(LocalDate born) {
    return new Said(
        "IOE0912345678",
        null,
        "Maria Ortega",
        born,
        null,
        null,
        "+12145550143",
        null,
        null,
        null,
        null);
  }

  private StageSet scene() {
    PostgresServer.letPeopleIn(address);
    try {
      return StageSet.build(
          JSON.readTree(SCENE),
          new StageSettings(
              PolicyBook.read(PolicyBook.shippedFiles()),
              Words.english(),
              clock ->
                  ScratchStore.shared(
                      PostgresStore.ofPerson(PostgresServer.owner(address), clock, () -> {}),
                      new PostgresPeople(address, clock),
                      Files.createTempDirectory("tierline-"),
                      () -> server.drop(address))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  void leave() {
    set.close();
  }

  @AfterEach
  void hangUp() {
    play("ana", "{\"do\":\"endCall\"}");
    play("ana", "{\"do\":\"closeContact\",\"disposition\":\"ANSWERED\",\"notes\":\"Done.\"}");
  }

  private void play(String name, String step) {
    StaffSession session = set.stage().session(name);
    Arguments arguments = new Arguments(JSON.readTree(step));
    String verb = arguments.needed("do");
    Objects.requireNonNull(Rehearsal.verbs().get(verb)).play(set.stage(), session, arguments);
  }

  /** Ana has a caller on the line, to whom the prompt was read. */
  private void call() {
    play("ana", "{\"do\":\"openContact\",\"channel\":\"PHONE_DOMESTIC\",\"caller\":{}}");
    play("ana", "{\"do\":\"readPrompt\"}");
    contact = set.stage().contact(set.stage().session("ana"), new Arguments(JSON.readTree("{}")));
  }

  /** Her caller says what stands on record. */
  private void verified() {
    play(
        "ana",
        """
        {"do":"verify","relationship":"APPLICANT_OR_PETITIONER","said":{
          "receiptNumber":"IOE0912345678","name":"Maria Ortega","dateOfBirth":"1991-07-14",
          "phone":"+12145550143"}}
        """);
  }

  private Client client(String name) {
    StaffSession session = set.stage().session(name);
    return new Client(address, session.staff().name(), session.keys());
  }

  private void asOwner(String statements) {
    try (Connection connection = PostgresServer.owner(address).getConnection();
        Statement executing = connection.createStatement()) {
      executing.execute(statements);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> secrets(String query) {
    return texts("SELECT encode(secret, 'hex') FROM (" + query + ") AS asked (secret)");
  }

  private List<String> texts(String query) {
    List<String> texts = new ArrayList<>();
    try (Connection connection = PostgresServer.owner(address).getConnection();
        Statement executing = connection.createStatement();
        ResultSet row = executing.executeQuery(query)) {
      while (row.next()) {
        texts.add(row.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return texts;
  }

  private String theCase() {
    return "'\\x"
        + secrets(
                "SELECT n.case_id FROM tierline_case.case_number n"
                    + " JOIN tierline_case.case_record r ON r.case_id = n.case_id"
                    + " WHERE NOT EXISTS (SELECT FROM tierline.store_identity i"
                    + " WHERE i.decoy_case = n.case_id) LIMIT 1")
            .getFirst()
        + "'::bytea";
  }

  /** Asks for the contact that is on the line. */
  private String contact() {
    return "SELECT notes FROM tierline.contact WHERE id = " + Client.hex(Columns.bytes(contact));
  }

  private boolean reads(String name) {
    return client(name).asked("SELECT sealed FROM tierline_gate.case_record").stream()
        .anyMatch(line -> line.startsWith("\\x"));
  }

  @Test
  void behind_the_gate_the_record_comes_to_whoever_passed_it_and_only_as_long_as_the_call_lasts() {
    call();
    assertThat(reads("ana")).isFalse();
    verified();
    assertThat(reads("ana")).isTrue();
    assertThat(List.of(reads("ben"), reads("ines"), reads("sam"))).containsOnly(false);
    play("ana", "{\"do\":\"endCall\"}");
    assertThat(reads("ana")).isFalse();
  }

  /**
   * Whatever can be named in the catalogue, on whichever connection: nothing of the case is there.
   */
  @Test
  void nothing_that_the_catalogue_names_shows_a_record_or_what_it_is_compared_by() {
    call();
    List<String> secrets =
        new ArrayList<>(
            secrets(
                "SELECT sealed FROM tierline_case.case_record r WHERE r.case_id <>"
                    + " (SELECT decoy_case FROM tierline.store_identity)"));
    secrets.addAll(
        secrets(
            "SELECT digest FROM tierline_case.case_item WHERE place > 0 AND part <> 'FILLING'"));
    assertThat(secrets).hasSizeGreaterThan(5);
    for (String name : List.of("ana", "ben", "ines", "sam")) {
      Client client = client(name);
      List<String> relations =
          client.asked(
              "SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c"
                  + " JOIN pg_namespace n ON n.oid = c.relnamespace"
                  + " WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')");
      assertThat(relations).hasSizeGreaterThan(200);
      client.connected(connection -> {
        for (String relation : relations) {
          String whole = relation.substring(0, relation.length() - 1);
          String rows = String.join("\n", Client.asked(connection, "SELECT * FROM " + whole));
          assertThat(secrets).as(name + " reads " + whole).noneMatch(rows::contains);
        }
        return true;
      });
    }
  }

  @Test
  void nobody_changes_the_room_of_cases_or_opens_a_gate_by_hand() {
    call();
    verified();
    for (String name : List.of("ana", "ines", "sam")) {
      Client client = client(name);
      for (String table :
          List.of("case_record", "case_number", "case_item", "attempt", "ticket", "recorded")) {
        assertThat(client.may("DELETE FROM tierline_case." + table)).as(table).isFalse();
        assertThat(client.may("INSERT INTO tierline_case." + table + " DEFAULT VALUES")).isFalse();
      }
      assertThat(client.may("DELETE FROM tierline_gate.attempt")).isFalse();
      assertThat(client.may("UPDATE tierline_gate.case_record SET version = 7")).isFalse();
      assertThat(client.may("UPDATE tierline.verification SET ends_at = ends_at + 1")).isFalse();
      assertThat(client.may("INSERT INTO tierline_case.rehearsed VALUES (true)")).isFalse();
      assertThat(
              client.may(
                  "SELECT tierline_gate.fits(NULL, NULL, 0, ARRAY[]::text[], ARRAY[]::bigint[],"
                      + " ARRAY[]::bytea[], ARRAY[]::bytea[])"))
          .isFalse();
      assertThat(client.may("CREATE TEMPORARY VIEW staff AS SELECT 1")).isFalse();
      assertThat(
              client.may("CREATE FUNCTION public.me() RETURNS integer LANGUAGE sql AS 'SELECT 1'"))
          .isFalse();
    }
  }

  @Test
  void a_fourth_attempt_in_a_contact_is_not_made_by_hand_either() {
    call();
    Client ana = client("ana");
    for (int attempt = 0; attempt < 3; attempt++) {
      ana.connected(connection -> ana.tryGate(connection, contact, WRONG));
    }
    String fourth =
        ana.connected(connection -> {
          try {
            return ana.tryGate(connection, contact, RIGHT);
          } catch (SQLException refused) {
            return refused.getSQLState();
          }
        });
    assertThat(fourth).isEqualTo("42501");
  }

  /** Else as many at one moment as there are connections would all be the first. */
  @Test
  void an_attempt_waits_for_those_of_its_contact_that_are_not_counted_yet() {
    call();
    Client ana = client("ana");
    ana.connected(counting -> {
      counting.setAutoCommit(false);
      for (int attempt = 0; attempt < 3; attempt++) {
        assertThat(wasTried(ana, counting)).isTrue();
      }
      boolean besides =
          ana.connected(beside -> {
            Client.carriesOut(beside, "SET lock_timeout = '300ms'");
            return wasTried(ana, beside);
          });
      assertThat(besides).as("while three are being counted").isFalse();
      counting.commit();
      return true;
    });
    boolean afterwards = ana.connected(after -> wasTried(ana, after));
    assertThat(afterwards).as("when three are counted").isFalse();
  }

  private boolean wasTried(Client client, Connection connection) {
    try {
      client.tryGate(connection, contact, WRONG);
      return true;
    } catch (SQLException _) {
      return false;
    }
  }

  /** A moment that was held fast shows no failure that came after it. */
  @Test
  void no_attempt_is_made_at_a_moment_that_was_held_fast() {
    call();
    Client ana = client("ana");
    for (String level : List.of("REPEATABLE READ", "SERIALIZABLE")) {
      boolean tried =
          ana.connected(connection -> {
            connection.setAutoCommit(false);
            Client.carriesOut(connection, "SET TRANSACTION ISOLATION LEVEL " + level);
            return wasTried(ana, connection);
          });
      assertThat(tried).as(level).isFalse();
    }
  }

  /** On another day a consent would hold that has ended, and a grown child be a minor. */
  @Test
  void the_day_of_an_attempt_is_that_of_the_clock() {
    call();
    Client ana = client("ana");
    for (long day : new long[] {20_781 - 400, 20_781 + 400}) {
      String answer =
          ana.connected(connection -> {
            try {
              return ana.tryGate(connection, contact, RIGHT, day);
            } catch (SQLException refused) {
              return refused.getSQLState();
            }
          });
      assertThat(answer).isEqualTo("TL001");
    }
  }

  /** The server tells the time of the gate; a desk that tells another one is told what to do. */
  @Test
  void a_desk_whose_clock_is_wrong_passes_no_gate_and_is_told_to_set_it() {
    call();
    asOwner("DELETE FROM tierline_case.rehearsed");
    try {
      assertThatThrownBy(this::verified)
          .isInstanceOfSatisfying(
              StoreTrouble.class,
              trouble -> assertThat(trouble.say().key()).isEqualTo("say.store.wrongClock"));
      assertThat(reads("ana")).isFalse();
    } finally {
      asOwner("INSERT INTO tierline_case.rehearsed VALUES (true)");
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_attack_fails_and_succeeds_without_its_defence(Attack attack) {
    call();
    if (attack.afterVerifying) {
      verified();
    }
    assertThat(attack.plan.succeeds(this)).as("with its defence").isFalse();
    List<String> defences = texts(DEFENCES);
    asOwner(attack.without.replace("<database>", address.database()));
    try {
      assertThat(attack.plan.succeeds(this)).as("without its defence").isTrue();
    } finally {
      defences.forEach(this::asOwner);
      asOwner(AGAIN.replace("<database>", address.database()));
    }
  }

  /** The functions and views of the gate, as statements that make them anew. */
  private static final String DEFENCES =
      """
      SELECT pg_get_functiondef(p.oid) FROM pg_proc p
      WHERE p.pronamespace = 'tierline_gate'::regnamespace OR p.oid = 'tierline.me'::regproc
      UNION ALL
      SELECT format('CREATE OR REPLACE VIEW tierline_gate.%I WITH (security_barrier) AS %s',
        c.relname, pg_get_viewdef(c.oid))
      FROM pg_class c WHERE c.relnamespace = 'tierline_gate'::regnamespace AND c.relkind = 'v'
      UNION ALL
      SELECT format('DROP POLICY IF EXISTS %I ON tierline.contact;'
        ' CREATE POLICY %I ON tierline.contact FOR UPDATE USING (%s) WITH CHECK (true)',
        polname, polname, pg_get_expr(polqual, polrelid))
      FROM pg_policy WHERE polrelid = 'tierline.contact'::regclass AND polcmd = 'w'
      """;

  private static final String AGAIN =
      """
      REVOKE ALL ON SCHEMA tierline_case FROM <database>_staff;
      REVOKE ALL ON ALL TABLES IN SCHEMA tierline_case FROM <database>_staff;
      ALTER TABLE tierline.contact ENABLE ROW LEVEL SECURITY;
      SET search_path = tierline;
      SELECT grant_to_groups();
      CREATE OR REPLACE TRIGGER verification_closed BEFORE UPDATE ON verification
        FOR EACH ROW EXECUTE FUNCTION stay_closed ();
      CREATE OR REPLACE TRIGGER contact_seen BEFORE INSERT OR UPDATE OF contact_id
        ON supervisor_request FOR EACH ROW
        EXECUTE FUNCTION tierline_gate.of_a_contact_seen ();
      CREATE OR REPLACE TRIGGER glass_recorded AFTER INSERT ON broken_glass
        FOR EACH ROW EXECUTE FUNCTION tierline_gate.glass_broken ()
      """;

  // A plan has no state of its own.
  @SuppressWarnings("ImmutableEnumChecker")
  enum Attack {
    READ_THE_RECORD(
        false,
        "CREATE OR REPLACE FUNCTION tierline_gate.opens (its_case bytea) RETURNS boolean"
            + " LANGUAGE sql AS 'SELECT true'",
        test -> test.reads("ben")),
    READ_THE_CONTACT_OF_ANOTHER(
        false,
        "ALTER TABLE tierline.contact DISABLE ROW LEVEL SECURITY",
        test ->
            List.of("ben", "ines").stream()
                .anyMatch(name -> !test.client(name).asked(test.contact()).isEmpty())),
    TAKE_ALL_CONTACTS(
        false,
        "DROP POLICY changed ON tierline.contact; CREATE POLICY changed ON tierline.contact"
            + " FOR UPDATE USING (true) WITH CHECK (true)",
        test ->
            test.client("ben")
                .connected(connection -> {
                  connection.setAutoCommit(false);
                  Client.carriesOut(
                      connection, "UPDATE tierline.contact SET staff_id = tierline.me()");
                  boolean reads = !Client.asked(connection, test.contact()).isEmpty();
                  connection.rollback();
                  return reads;
                })),
    ASK_FOR_A_SUPERVISOR_IN_IT(
        false,
        "DROP TRIGGER contact_seen ON tierline.supervisor_request",
        test ->
            test.client("ben")
                .connected(connection -> {
                  connection.setAutoCommit(false);
                  Client.carriesOut(connection, supervisorAsked(test));
                  boolean reads = !Client.asked(connection, test.contact()).isEmpty();
                  connection.rollback();
                  return reads;
                })),
    CLAIM_IN_TIER_1(
        false,
        "CREATE OR REPLACE FUNCTION tierline_gate.am (VARIADIC roles text[]) RETURNS boolean"
            + " LANGUAGE sql AS 'SELECT true'",
        test -> {
          test.play(
              "ana",
              "{\"do\":\"escalate\",\"class\":\"REGULAR\",\"reason\":\"OTHER\","
                  + "\"words\":\"Asks again.\",\"callback\":{\"phone\":\"+12145550143\"}}");
          return test.client("ben")
              .connected(connection -> {
                connection.setAutoCommit(false);
                Client.carriesOut(
                    connection,
                    "INSERT INTO tierline.escalation_claim SELECT id, tierline.me(), 1, 1"
                        + " FROM tierline.escalation ON CONFLICT DO NOTHING");
                boolean reads = !Client.asked(connection, test.contact()).isEmpty();
                connection.rollback();
                return reads;
              });
        }),
    OPEN_A_CONTACT_FOR_ANOTHER(
        false,
        "ALTER TABLE tierline.contact DISABLE ROW LEVEL SECURITY",
        test ->
            test.client("ben")
                .may(
                    "INSERT INTO tierline.contact (id, number, channel, state, staff_id,"
                        + " caller_language, opened_at, notes, version)"
                        + " SELECT decode(md5(random()::text), 'hex'), random()::text,"
                        + " 'PHONE_DOMESTIC', 'OPEN', id, 'en', 1, '', 1 FROM tierline.staff"
                        + " WHERE full_name = 'ana'")),
    READ_THE_WORDS_OF_ANOTHER(
        false,
        "GRANT SELECT ON tierline.contact_word TO <database>_staff",
        test -> test.client("ben").may("SELECT words FROM tierline.contact_word")),
    READ_THE_TABLE(
        false,
        "GRANT USAGE ON SCHEMA tierline_case TO <database>_staff;"
            + " GRANT SELECT ON tierline_case.case_record TO <database>_staff",
        test -> test.client("ben").may("SELECT sealed FROM tierline_case.case_record")),
    HEAR_AND_UNDO(
        false,
        ALL_IS_SETTLED,
        test ->
            test.heard(connection -> {
              Client ana = test.client("ana");
              String ticket = ana.tryGate(connection, test.contact, RIGHT);
              return Client.asked(connection, answer(ticket));
            })),
    HEAR_AFTER_A_SAVEPOINT(
        false,
        ALL_IS_SETTLED,
        test ->
            test.heard(connection -> {
              Savepoint before = connection.setSavepoint();
              String ticket = test.client("ana").tryGate(connection, test.contact, RIGHT);
              connection.releaseSavepoint(before);
              return Client.asked(connection, answer(ticket));
            })),
    HEAR_THROUGH_A_CURSOR(
        false,
        ALL_IS_SETTLED,
        test ->
            test.heard(connection -> {
              String ticket = test.client("ana").tryGate(connection, test.contact, RIGHT);
              Client.carriesOut(connection, "DECLARE later CURSOR WITH HOLD FOR " + answer(ticket));
              return Client.asked(connection, "FETCH ALL FROM later");
            })),
    COUNT_AND_UNDO(
        false,
        "CREATE OR REPLACE VIEW tierline_gate.attempt AS SELECT id, contact_id, staff_id, number,"
            + " other_receipt, other_a_number, at, failed FROM tierline_case.attempt",
        test ->
            test.heard(connection -> {
              test.client("ana").tryGate(connection, test.contact, WRONG);
              return Client.asked(
                  connection, "SELECT 't|' FROM tierline_gate.attempt WHERE failed = 1");
            })),
    ANSWER_OF_ANOTHER(
        false,
        "CREATE OR REPLACE FUNCTION tierline_gate.answer (its_ticket bytea) RETURNS TABLE ("
            + " passed boolean, protected boolean, offered integer, case_id bytea) LANGUAGE sql"
            + " SECURITY DEFINER AS 'SELECT t.passed, t.protected, t.offered, t.case_id"
            + " FROM tierline_case.ticket t WHERE t.id = its_ticket'",
        test -> {
          Client ana = test.client("ana");
          String ticket = ana.connected(c -> ana.tryGate(c, test.contact, RIGHT));
          return test.client("ben").asked(answer(ticket)).stream()
              .anyMatch(line -> line.startsWith("t|"));
        }),
    SEE_THE_CONTACT_OF_ANOTHER(
        false,
        "CREATE OR REPLACE FUNCTION tierline.me () RETURNS bytea LANGUAGE sql STABLE"
            + " SECURITY DEFINER AS $$ SELECT id FROM tierline.staff WHERE full_name = 'ana' $$",
        test -> {
          Client ben = test.client("ben");
          return ben.connected(connection -> {
            try {
              ben.tryGate(connection, test.contact, WRONG);
              return true;
            } catch (SQLException _) {
              return false;
            }
          });
        }),
    FORGE_A_GATE(
        false,
        "GRANT INSERT ON tierline.verification TO <database>_staff",
        test ->
            test.client("ana")
                .may(
                    "INSERT INTO tierline.verification SELECT gen_random_uuid()::text::bytea,"
                        + " c.id, c.staff_id, "
                        + test.theCase()
                        + ", 'APPLICANT_OR_PETITIONER', 'STATUS_ONLY', 0, 1, NULL"
                        + " FROM tierline.contact c LIMIT 1")),
    OPEN_A_CLOSED_GATE(
        true,
        "DROP TRIGGER verification_closed ON tierline.verification",
        test -> {
          Client ana = test.client("ana");
          ana.may("UPDATE tierline.verification SET ended_at = 1 WHERE ended_at IS NULL");
          return ana.may("UPDATE tierline.verification SET ended_at = NULL");
        }),
    SAY_MORE_THAN_A_ROLE_MAY(
        false,
        "CREATE OR REPLACE FUNCTION tierline_gate.ceiling (channel text, role text) RETURNS text"
            + " LANGUAGE sql AS $$ SELECT 'CASE_DETAILS' $$",
        test -> {
          Client ana = test.client("ana");
          String ticket = ana.connected(c -> ana.tryGate(c, test.contact, RIGHT));
          return ana.may(
              "SELECT tierline_gate.enter("
                  + ticket
                  + ", 'CASE_DETAILS', 1795532400000000, 1795532400000001)");
        }),
    BREAK_GLASS_AND_UNDO(
        false,
        ALL_IS_SETTLED,
        test ->
            test.client("sam")
                .connected(connection -> {
                  connection.setAutoCommit(false);
                  Client.carriesOut(connection, glass(test, "sam"));
                  boolean read = sealed(connection);
                  connection.rollback();
                  return read;
                })),
    BREAK_GLASS_IN_TIER_1(
        false,
        "CREATE OR REPLACE FUNCTION tierline_gate.am (VARIADIC roles text[]) RETURNS boolean"
            + " LANGUAGE sql AS 'SELECT true'",
        test -> test.client("ben").may(glass(test, "ben")) && test.reads("ben")),
    BREAK_GLASS_FOR_ANOTHER(
        false,
        "DROP TRIGGER glass_recorded ON tierline.broken_glass",
        test -> test.client("ben").may(glass(test, "sam"))),
    LEAK_BY_AN_ERROR(
        true,
        "ALTER VIEW tierline_gate.case_item RESET (security_barrier);"
            + " UPDATE pg_proc SET procost = 0.0001 WHERE proname = 'int4' OR proname = 'encode'"
            + " OR proname = 'text_to_int4'",
        test -> {
          List<String> secrets =
              test.secrets("SELECT digest FROM tierline_case.case_item WHERE part = 'DATE'");
          String said =
              String.join(
                  "",
                  test.client("ben")
                      .asked(
                          "SELECT * FROM tierline_gate.case_item WHERE part = 'DATE'"
                              + " AND CAST(encode(digest, 'hex') AS numeric) = 0"));
          return secrets.stream().anyMatch(said::contains);
        }),
    WRITE_IN_ANOTHERS_NAME(
        false,
        "GRANT INSERT ON tierline.audit_event TO <database>_staff",
        test ->
            test.client("ben")
                .may(
                    "INSERT INTO tierline.audit_event SELECT desk_id, seq + 1000, at, action,"
                        + " (SELECT id FROM tierline.staff WHERE full_name = 'ana'), contact_id,"
                        + " subject, facts, previous, hash FROM tierline.audit_event LIMIT 1"));

    /** What it attacks with; true if it got what it wanted. */
    @FunctionalInterface
    interface Plan {
      boolean succeeds(DatabaseClientTest test);
    }

    private final boolean afterVerifying;
    private final String without;
    private final Plan plan;

    Attack(boolean afterVerifying, String without, Plan plan) {
      this.afterVerifying = afterVerifying;
      this.without = without;
      this.plan = plan;
    }
  }

  private static final String ALL_IS_SETTLED =
      "CREATE OR REPLACE FUNCTION tierline_gate.settled (made_in xid8) RETURNS boolean"
          + " LANGUAGE sql AS 'SELECT true'";

  private static String answer(String ticket) {
    return "SELECT passed, case_id FROM tierline_gate.answer(" + ticket + ")";
  }

  private static String glass(DatabaseClientTest test, String name) {
    return "INSERT INTO tierline.broken_glass (id, staff_id, case_id, reason, words, known_to, at,"
        + " ends_at) SELECT decode(md5(random()::text), 'hex'), id, "
        + test.theCase()
        + ", 'QUALITY', 'to see', 'EVERYBODY', 1795532400000000, 1795532500000000"
        + " FROM tierline.staff WHERE full_name = '"
        + name
        + "'";
  }

  private static String supervisorAsked(DatabaseClientTest test) {
    return "INSERT INTO tierline.supervisor_request (id, contact_id, staff_id, state, words,"
        + " requested_at, version) SELECT decode(md5(random()::text), 'hex'), "
        + Client.hex(Columns.bytes(test.contact))
        + ", tierline.me(), 'WAITING', '', 1, 1";
  }

  private static boolean sealed(Connection connection) {
    return Client.asked(connection, "SELECT sealed FROM tierline_gate.case_record").stream()
        .anyMatch(line -> line.startsWith("\\x"));
  }

  /** Whether ana hears that she passed, in a transaction that is then undone. */
  private boolean heard(Client.Work<List<String>> work) {
    return client("ana")
        .connected(connection -> {
          connection.setAutoCommit(false);
          List<String> lines = work.on(connection);
          connection.rollback();
          return lines.stream().anyMatch(line -> line.startsWith("t|"));
        });
  }
}
