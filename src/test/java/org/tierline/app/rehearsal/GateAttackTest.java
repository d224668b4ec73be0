package org.tierline.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierline.store.StoreTrouble;

/** Attempts at the gate are counted and recorded, and nobody hears what came of one before. */
class GateAttackTest extends AttackedStore {
  @Override
  List<Attack> attacks() {
    return List.of(
        Attack.before(
            "HEAR_AND_UNDO",
            Attack.ALL_IS_SETTLED,
            on ->
                heard(
                    on,
                    connection -> {
                      Client ana = on.client("ana");
                      String ticket = ana.tryGate(connection, on.contact(), CallOnServer.RIGHT);
                      return Client.asked(connection, answer(ticket));
                    })),
        Attack.before(
            "HEAR_AFTER_A_SAVEPOINT",
            Attack.ALL_IS_SETTLED,
            on ->
                heard(
                    on,
                    connection -> {
                      Savepoint before = connection.setSavepoint();
                      String ticket =
                          on.client("ana").tryGate(connection, on.contact(), CallOnServer.RIGHT);
                      connection.releaseSavepoint(before);
                      return Client.asked(connection, answer(ticket));
                    })),
        Attack.before(
            "HEAR_THROUGH_A_CURSOR",
            Attack.ALL_IS_SETTLED,
            on ->
                heard(
                    on,
                    connection -> {
                      String ticket =
                          on.client("ana").tryGate(connection, on.contact(), CallOnServer.RIGHT);
                      Client.carriesOut(
                          connection, "DECLARE later CURSOR WITH HOLD FOR " + answer(ticket));
                      return Client.asked(connection, "FETCH ALL FROM later");
                    })),
        Attack.before(
            "HEAR_BY_AN_ERROR",
            Attack.ALL_IS_SETTLED,
            on ->
                on.client("ana")
                    .connected(connection -> {
                      connection.setAutoCommit(false);
                      String ticket =
                          on.client("ana").tryGate(connection, on.contact(), CallOnServer.RIGHT);
                      String said =
                          String.join(
                              "",
                              Client.asked(
                                  connection,
                                  "SELECT CAST(passed || '!' AS integer) FROM"
                                      + " tierline_gate.answer("
                                      + ticket
                                      + ")"));
                      connection.rollback();
                      return said.contains("true!");
                    })),
        Attack.before(
            "COUNT_AND_UNDO",
            "CREATE OR REPLACE VIEW tierline_gate.attempt AS SELECT id, contact_id, staff_id,"
                + " number, other_receipt, other_a_number, at, failed FROM tierline_case.attempt",
            on ->
                heard(
                    on,
                    connection -> {
                      on.client("ana").tryGate(connection, on.contact(), CallOnServer.WRONG);
                      return Client.asked(
                          connection, "SELECT 't|' FROM tierline_gate.attempt WHERE failed = 1");
                    })),
        Attack.before(
            "ANSWER_OF_ANOTHER",
            "CREATE OR REPLACE FUNCTION tierline_gate.answer (its_ticket bytea) RETURNS TABLE ("
                + " passed boolean, protected boolean, offered integer, case_id bytea) LANGUAGE sql"
                + " SECURITY DEFINER AS 'SELECT t.passed, t.protected, t.offered, t.case_id"
                + " FROM tierline_case.ticket t WHERE t.id = its_ticket'",
            on -> {
              Client ana = on.client("ana");
              String ticket = ana.connected(c -> ana.tryGate(c, on.contact(), CallOnServer.RIGHT));
              return on.client("ben").asked(answer(ticket)).stream()
                  .anyMatch(line -> line.startsWith("t|"));
            }),
        Attack.before(
            "SEE_THE_CONTACT_OF_ANOTHER",
            "CREATE OR REPLACE FUNCTION tierline.me () RETURNS bytea LANGUAGE sql STABLE SECURITY"
                + " DEFINER AS $$ SELECT id FROM tierline.staff WHERE full_name = 'ana' $$",
            on -> {
              Client ben = on.client("ben");
              return ben.connected(connection -> {
                try {
                  ben.tryGate(connection, on.contact(), CallOnServer.WRONG);
                  return true;
                } catch (SQLException _) {
                  return false;
                }
              });
            }),
        Attack.before(
            "FORGE_A_GATE",
            "GRANT INSERT ON tierline.verification TO <database>_staff",
            on ->
                on.client("ana")
                    .may(
                        "INSERT INTO tierline.verification SELECT gen_random_uuid()::text::bytea,"
                            + " c.id, c.staff_id, "
                            + on.theCase()
                            + ", 'APPLICANT_OR_PETITIONER', 'STATUS_ONLY', 0, 1, NULL"
                            + " FROM tierline.contact c LIMIT 1")),
        Attack.after(
            "OPEN_A_CLOSED_GATE",
            "DROP TRIGGER verification_closed ON tierline.verification",
            on -> {
              Client ana = on.client("ana");
              ana.may("UPDATE tierline.verification SET ended_at = 1 WHERE ended_at IS NULL");
              return ana.may("UPDATE tierline.verification SET ended_at = NULL");
            }),
        Attack.before(
            "SAY_MORE_THAN_A_ROLE_MAY",
            "CREATE OR REPLACE FUNCTION tierline_gate.ceiling (channel text, role text) RETURNS"
                + " text LANGUAGE sql AS $$ SELECT 'CASE_DETAILS' $$",
            on -> {
              Client ana = on.client("ana");
              String ticket = ana.connected(c -> ana.tryGate(c, on.contact(), CallOnServer.RIGHT));
              return ana.may(
                  "SELECT tierline_gate.enter("
                      + ticket
                      + ", 'CASE_DETAILS', 1795532400000000, 1795532400000001)");
            }));
  }

  @Test
  void a_fourth_attempt_in_a_contact_is_not_made_by_hand_either() {
    on.call();
    Client ana = on.client("ana");
    for (int attempt = 0; attempt < 3; attempt++) {
      ana.connected(connection -> ana.tryGate(connection, on.contact(), CallOnServer.WRONG));
    }
    String fourth =
        ana.connected(connection -> {
          try {
            return ana.tryGate(connection, on.contact(), CallOnServer.RIGHT);
          } catch (SQLException refused) {
            return refused.getSQLState();
          }
        });
    assertThat(fourth).isEqualTo("42501");
  }

  /** Else as many at one moment as there are connections would all be the first. */
  @Test
  void an_attempt_waits_for_those_of_its_contact_that_are_not_counted_yet() {
    on.call();
    Client ana = on.client("ana");
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

  /** A moment that was held fast shows no failure that came after it. */
  @Test
  void no_attempt_is_made_at_a_moment_that_was_held_fast() {
    on.call();
    Client ana = on.client("ana");
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
    on.call();
    Client ana = on.client("ana");
    for (long day : new long[] {20_781 - 400, 20_781 + 400}) {
      String answer =
          ana.connected(connection -> {
            try {
              return ana.tryGate(connection, on.contact(), CallOnServer.RIGHT, day);
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
    on.call();
    on.asOwner("DELETE FROM tierline_case.rehearsed");
    try {
      assertThatThrownBy(on::verified)
          .isInstanceOfSatisfying(
              StoreTrouble.class,
              trouble -> assertThat(trouble.say().key()).isEqualTo("say.store.wrongClock"));
      assertThat(on.reads("ana")).isFalse();
    } finally {
      on.asOwner("INSERT INTO tierline_case.rehearsed VALUES (true)");
    }
  }

  private boolean wasTried(Client client, Connection connection) {
    try {
      client.tryGate(connection, on.contact(), CallOnServer.WRONG);
      return true;
    } catch (SQLException _) {
      return false;
    }
  }

  private static String answer(String ticket) {
    return "SELECT passed, case_id FROM tierline_gate.answer(" + ticket + ")";
  }

  /** Whether ana hears that she passed, in a transaction that is then undone. */
  private static boolean heard(CallOnServer on, Client.Work<List<String>> work) {
    return on.client("ana")
        .connected(connection -> {
          connection.setAutoCommit(false);
          List<String> lines = work.on(connection);
          connection.rollback();
          return lines.stream().anyMatch(line -> line.startsWith("t|"));
        });
  }
}
