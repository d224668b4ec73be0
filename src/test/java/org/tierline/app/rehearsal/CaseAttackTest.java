package org.tierline.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing of a case is read or changed but through the gate, and the record says who did. */
class CaseAttackTest extends AttackedStore {
  private static final Pattern PAGES = Pattern.compile("shared hit=(\\d+)");

  @Override
  List<Attack> attacks() {
    return List.of(
        Attack.before(
            "READ_THE_RECORD",
            "CREATE OR REPLACE FUNCTION tierline_gate.opens (its_case bytea) RETURNS boolean"
                + " LANGUAGE sql AS 'SELECT true'",
            on -> on.reads("ben")),
        Attack.after(
            "LEAK_BY_AN_ERROR",
            "ALTER VIEW tierline_gate.case_item RESET (security_barrier);"
                + " ALTER FUNCTION tierline_gate.shown (anyelement) IMMUTABLE;"
                + " UPDATE pg_proc SET procost = 0.0001"
                + " WHERE proname IN ('int4', 'encode', 'text_to_int4')",
            on -> {
              List<String> secrets =
                  on.secrets("SELECT digest FROM tierline_case.case_item WHERE part = 'DATE'");
              String said =
                  String.join(
                      "",
                      on.client("ben")
                          .asked(
                              "SELECT * FROM tierline_gate.case_item WHERE part = 'DATE'"
                                  + " AND CAST(encode(digest, 'hex') AS numeric) = 0"));
              return secrets.stream().anyMatch(said::contains);
            }),
        Attack.before(
            "COMPARE_BY_THE_PLAN",
            "CREATE OR REPLACE VIEW tierline_gate.case_item WITH (security_barrier) AS SELECT"
                + " case_id, place, part, standing, needed, digest, initial, from_day, last_day"
                + " FROM tierline_case.case_item WHERE place = 0"
                + " OR tierline_gate.am('ADMINISTRATOR') OR tierline_gate.passed(case_id)",
            on -> {
              String right =
                  on.secrets(
                          "SELECT digest FROM tierline_case.case_item"
                              + " WHERE part = 'DATE' AND place > 0 AND case_id = "
                              + on.theCase())
                      .getFirst();
              return on.client("ben")
                  .connected(connection ->
                      pagesRead(connection, on.theCase(), right)
                          != pagesRead(connection, on.theCase(), "00".repeat(32)));
            }),
        Attack.before(
            "BREAK_GLASS_AND_UNDO",
            Attack.ALL_IS_SETTLED,
            on ->
                on.client("sam")
                    .connected(connection -> {
                      connection.setAutoCommit(false);
                      Client.carriesOut(connection, glass(on, "sam"));
                      boolean read = sealed(connection);
                      connection.rollback();
                      return read;
                    })),
        Attack.before(
            "BREAK_GLASS_IN_TIER_1",
            "CREATE OR REPLACE FUNCTION tierline_gate.am (VARIADIC roles text[]) RETURNS boolean"
                + " LANGUAGE sql AS 'SELECT true'",
            on -> on.client("ben").may(glass(on, "ben")) && on.reads("ben")),
        Attack.before(
            "BREAK_GLASS_FOR_ANOTHER",
            "DROP TRIGGER glass_recorded ON tierline.broken_glass",
            on -> on.client("ben").may(glass(on, "sam"))),
        Attack.before(
            "WRITE_IN_ANOTHERS_NAME",
            "GRANT INSERT ON tierline.audit_event TO <database>_staff",
            on ->
                on.client("ben")
                    .may(
                        "INSERT INTO tierline.audit_event SELECT desk_id, seq + 1000, at, action,"
                            + " (SELECT id FROM tierline.staff WHERE full_name = 'ana'),"
                            + " contact_id, subject, facts, previous, hash FROM"
                            + " tierline.audit_event LIMIT 1")));
  }

  @Test
  void behind_the_gate_the_record_comes_to_whoever_passed_it_and_only_as_long_as_the_call_lasts() {
    on.call();
    assertThat(on.reads("ana")).isFalse();
    on.verified();
    assertThat(on.reads("ana")).isTrue();
    assertThat(List.of(on.reads("ben"), on.reads("ines"), on.reads("sam"))).containsOnly(false);
    on.play("ana", "{\"do\":\"endCall\"}");
    assertThat(on.reads("ana")).isFalse();
  }

  @Test
  void nobody_changes_the_room_of_cases_or_opens_a_gate_by_hand() {
    on.call();
    on.verified();
    for (String name : List.of("ana", "ines", "sam")) {
      Client client = on.client(name);
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

  private static String glass(CallOnServer on, String name) {
    return "INSERT INTO tierline.broken_glass (id, staff_id, case_id, reason, words, known_to, at,"
        + " ends_at) SELECT decode(md5(random()::text), 'hex'), id, "
        + on.theCase()
        + ", 'QUALITY', 'to see', 'EVERYBODY', 1795532400000000, 1795532500000000"
        + " FROM tierline.staff WHERE full_name = '"
        + name
        + "'";
  }

  /** How many pages the server reads to compare: more where it asks about a row that fits. */
  private static int pagesRead(Connection connection, String itsCase, String digest) {
    String asking =
        "EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF, SUMMARY OFF)"
            + " SELECT FROM tierline_gate.case_item WHERE case_id = "
            + itsCase
            + " AND place > 0 AND digest = '\\x"
            + digest
            + "'::bytea";
    List<String> plan = List.of();
    for (int warm = 0; warm < 4; warm++) {
      plan = Client.asked(connection, asking);
    }
    return plan.stream()
        .map(PAGES::matcher)
        .filter(Matcher::find)
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .max()
        .orElseThrow();
  }

  private static boolean sealed(Connection connection) {
    return Client.asked(connection, "SELECT sealed FROM tierline_gate.case_record").stream()
        .anyMatch(line -> line.startsWith("\\x"));
  }
}
