package org.tierline.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What was asked for a caller, escalations and requests, is seen by whoever took the contact, has
 * passed the gate of its case, or works it (P15); what is in special handling, by the cleared (P8).
 */
class WorkAttackTest extends AttackedStore {
  private static final String ESCALATIONS = "SELECT words FROM tierline.escalation";
  private static final String REQUESTS = "SELECT words FROM tierline.service_request";

  @Override
  List<Attack> attacks() {
    return List.of(
        Attack.before(
            "READ_THE_ESCALATION_OF_ANOTHER",
            "ALTER TABLE tierline.escalation DISABLE ROW LEVEL SECURITY",
            on -> {
              escalate(on);
              return !on.client("ben").asked(ESCALATIONS).isEmpty();
            }),
        Attack.before(
            "READ_SPECIAL_HANDLING",
            "CREATE OR REPLACE FUNCTION tierline_gate.am_cleared () RETURNS boolean"
                + " LANGUAGE sql AS 'SELECT true'",
            on -> {
              escalate(on);
              on.asOwner(
                  "UPDATE tierline.escalation SET queue = 'SPECIAL_HANDLING', identity_open = 0");
              return !on.client("ines").asked(ESCALATIONS).isEmpty();
            }),
        Attack.before(
            "CALL_ONE_OF_SPECIAL_HANDLING",
            "DROP TRIGGER escalation_seen ON tierline.call_attempt",
            on -> {
              escalate(on);
              on.asOwner(
                  "UPDATE tierline.escalation SET queue = 'SPECIAL_HANDLING', identity_open = 0");
              String known = on.secrets("SELECT id FROM tierline.escalation").getFirst();
              return on.client("ines")
                  .connected(connection -> {
                    connection.setAutoCommit(false);
                    Client.carriesOut(
                        connection,
                        "INSERT INTO tierline.call_attempt SELECT decode(md5(random()::text),"
                            + " 'hex'), decode('"
                            + known
                            + "', 'hex'), tierline.me(), 'NO_ANSWER', 1");
                    boolean reads = !Client.asked(connection, ESCALATIONS).isEmpty();
                    connection.rollback();
                    return reads;
                  });
            }),
        Attack.before(
            "TAKE_THE_CLAIM_OF_ANOTHER",
            "DROP TRIGGER escalation_seen ON tierline.escalation_claim",
            on -> {
              escalate(on);
              on.asOwner(
                  "UPDATE tierline.escalation SET queue = 'SPECIAL_HANDLING', identity_open = 0;"
                      + " INSERT INTO tierline.escalation_claim SELECT e.id, s.id, 1, 1 FROM"
                      + " tierline.escalation e, tierline.staff s WHERE s.full_name = 'sam'"
                      + " ON CONFLICT DO NOTHING");
              return on.client("ines")
                  .connected(connection -> {
                    connection.setAutoCommit(false);
                    Client.carriesOut(
                        connection,
                        "UPDATE tierline.escalation_claim SET staff_id = tierline.me()");
                    boolean reads = !Client.asked(connection, ESCALATIONS).isEmpty();
                    connection.rollback();
                    return reads;
                  });
            }),
        Attack.before(
            "LET_GO_FOR_AN_ADMINISTRATOR",
            "CREATE OR REPLACE FUNCTION tierline_gate.am (VARIADIC roles text[]) RETURNS boolean"
                + " LANGUAGE sql AS 'SELECT true'",
            on -> {
              escalate(on);
              return letsGo(on, "sam", true) || letsGo(on, "ines", true) || letsGo(on, "ben", true);
            }),
        Attack.before(
            "CALL_ALL_BACK_AT_ANOTHER_NUMBER",
            "CREATE POLICY changed ON tierline.escalation FOR UPDATE USING (true) WITH CHECK"
                + " (true)",
            on -> {
              escalate(on);
              return on.client("ben")
                  .connected(connection -> {
                    connection.setAutoCommit(false);
                    try (Statement changing = connection.createStatement()) {
                      boolean changes =
                          changing.executeUpdate(
                                  "UPDATE tierline.escalation SET phone = '+12145550199'")
                              > 0;
                      connection.rollback();
                      return changes;
                    }
                  });
            }),
        Attack.before(
            "ESCALATE_FOR_ANOTHER",
            "DROP POLICY opened ON tierline.escalation",
            on -> {
              escalate(on);
              return on.client("ana")
                  .may(
                      "INSERT INTO tierline.escalation SELECT (jsonb_populate_record(e,"
                          + " jsonb_build_object('id', decode(md5(random()::text), 'hex'),"
                          + " 'number', random()::text,'staff_id', s.id))).* FROM"
                          + " tierline.escalation e, tierline.staff s WHERE s.full_name = 'ben'"
                          + " LIMIT 1");
            }),
        Attack.after(
            "READ_THE_REQUEST_OF_ANOTHER",
            "ALTER TABLE tierline.service_request DISABLE ROW LEVEL SECURITY",
            on -> {
              ask(on);
              return !on.client("ben").asked(REQUESTS).isEmpty();
            }),
        Attack.after(
            "TAKE_ALL_REQUESTS",
            "CREATE POLICY changed ON tierline.service_request FOR UPDATE USING (true) WITH CHECK"
                + " (true)",
            on -> {
              ask(on);
              return on.client("ben")
                  .connected(connection -> {
                    connection.setAutoCommit(false);
                    Client.carriesOut(
                        connection, "UPDATE tierline.service_request SET staff_id = tierline.me()");
                    boolean reads = !Client.asked(connection, REQUESTS).isEmpty();
                    connection.rollback();
                    return reads;
                  });
            }));
  }

  @Test
  void an_administrator_lets_go_of_what_the_closed_hold_and_of_nothing_else() {
    on.call();
    escalate(on);
    assertThat(letsGo(on, "ada", false)).as("of who works").isFalse();
    assertThat(letsGo(on, "ada", true)).as("of whose name is closed").isTrue();
  }

  /** Whether somebody lets go of what Omar holds, whose name may be closed; which is undone. */
  private static boolean letsGo(CallOnServer on, String name, boolean closed) {
    on.asOwner(
        "DELETE FROM tierline.escalation_claim; UPDATE tierline.escalation SET state = 'CLAIMED'"
            + " WHERE state = 'WAITING'; INSERT INTO tierline.escalation_claim"
            + " SELECT e.id, s.id, 1, 1 FROM tierline.escalation e, tierline.staff s"
            + " WHERE s.full_name = 'omar' AND e.state = 'CLAIMED'; UPDATE tierline.staff SET"
            + " disabled = "
            + (closed ? 1 : 0)
            + " WHERE full_name = 'omar'");
    return on.client(name)
        .connected(connection -> {
          connection.setAutoCommit(false);
          List<String> held =
              Client.asked(connection, "SELECT escalation_id FROM tierline.escalation_claim");
          Client.carriesOut(
              connection,
              "SELECT tierline_gate.let_go(escalation_id, (SELECT id FROM tierline.desk LIMIT 1),"
                  + " decode(md5(random()::text), 'hex'), 1) FROM tierline.escalation_claim");
          boolean isGone =
              !held.isEmpty()
                  && Client.asked(connection, "SELECT escalation_id FROM tierline.escalation_claim")
                      .isEmpty();
          connection.rollback();
          return isGone;
        });
  }

  private static void escalate(CallOnServer on) {
    on.play(
        "ana",
        "{\"do\":\"escalate\",\"class\":\"REGULAR\",\"reason\":\"OTHER\","
            + "\"words\":\"Asks again.\",\"callback\":{\"phone\":\"+12145550143\"}}");
  }

  private static void ask(CallOnServer on) {
    on.play(
        "ana",
        "{\"do\":\"createServiceRequest\",\"receiptNumber\":\"IOE0912345678\","
            + "\"type\":\"TYPOGRAPHIC_ERROR\",\"words\":\"The name is misspelled.\"}");
  }
}
