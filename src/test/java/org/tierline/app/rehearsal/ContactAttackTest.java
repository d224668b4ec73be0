package org.tierline.app.rehearsal;

import java.util.List;
import org.tierline.store.sql.Columns;

/** Whoever took a contact, or has its caller in hand, sees it and its words (P15). */
class ContactAttackTest extends AttackedStore {
  @Override
  List<Attack> attacks() {
    return List.of(
        Attack.before(
            "READ_THE_CONTACT_OF_ANOTHER",
            "ALTER TABLE tierline.contact DISABLE ROW LEVEL SECURITY",
            on ->
                List.of("ben", "ines").stream()
                    .anyMatch(name -> !on.client(name).asked(on.askedForContact()).isEmpty())),
        Attack.before(
            "TAKE_ALL_CONTACTS",
            "CREATE POLICY changed ON tierline.contact FOR UPDATE USING (true) WITH CHECK (true)",
            on ->
                on.client("ben")
                    .connected(connection -> {
                      connection.setAutoCommit(false);
                      Client.carriesOut(
                          connection, "UPDATE tierline.contact SET staff_id = tierline.me()");
                      boolean reads = !Client.asked(connection, on.askedForContact()).isEmpty();
                      connection.rollback();
                      return reads;
                    })),
        Attack.before(
            "ASK_FOR_A_SUPERVISOR_IN_IT",
            "DROP TRIGGER contact_seen ON tierline.supervisor_request",
            on ->
                on.client("ben")
                    .connected(connection -> {
                      connection.setAutoCommit(false);
                      Client.carriesOut(connection, supervisorAsked(on));
                      boolean reads = !Client.asked(connection, on.askedForContact()).isEmpty();
                      connection.rollback();
                      return reads;
                    })),
        Attack.before(
            "CLAIM_IN_TIER_1",
            "CREATE OR REPLACE FUNCTION tierline_gate.am (VARIADIC roles text[]) RETURNS boolean"
                + " LANGUAGE sql AS 'SELECT true'",
            on -> {
              on.play(
                  "ana",
                  "{\"do\":\"escalate\",\"class\":\"REGULAR\",\"reason\":\"OTHER\","
                      + "\"words\":\"Asks again.\",\"callback\":{\"phone\":\"+12145550143\"}}");
              return on.client("ben")
                  .connected(connection -> {
                    connection.setAutoCommit(false);
                    Client.carriesOut(
                        connection,
                        "INSERT INTO tierline.escalation_claim SELECT id, tierline.me(), 1, 1"
                            + " FROM tierline.escalation ON CONFLICT DO NOTHING");
                    boolean reads = !Client.asked(connection, on.askedForContact()).isEmpty();
                    connection.rollback();
                    return reads;
                  });
            }),
        Attack.before(
            "OPEN_A_CONTACT_FOR_ANOTHER",
            "ALTER TABLE tierline.contact DISABLE ROW LEVEL SECURITY",
            on ->
                on.client("ben")
                    .may(
                        "INSERT INTO tierline.contact (id, number, channel, state, staff_id,"
                            + " caller_language, opened_at, notes, version)"
                            + " SELECT decode(md5(random()::text), 'hex'), random()::text,"
                            + " 'PHONE_DOMESTIC', 'OPEN', id, 'en', 1, '', 1 FROM tierline.staff"
                            + " WHERE full_name = 'ana'")),
        Attack.before(
            "READ_THE_WORDS_OF_ANOTHER",
            "GRANT SELECT ON tierline.contact_word TO <database>_staff",
            on -> on.client("ben").may("SELECT words FROM tierline.contact_word")));
  }

  private static String supervisorAsked(CallOnServer on) {
    return "INSERT INTO tierline.supervisor_request (id, contact_id, staff_id, state, words,"
        + " requested_at, version) SELECT decode(md5(random()::text), 'hex'), "
        + Client.hex(Columns.bytes(on.contact()))
        + ", tierline.me(), 'WAITING', '', 1, 1";
  }
}
