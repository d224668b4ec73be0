package org.tierline.app.rehearsal;

import java.util.List;
import org.tierline.store.sql.Columns;

/** Whoever took a contact, or has its caller in hand, sees it and its words (P15). */
class ContactAttackTest extends AttackedStore {
  private static final String OWN = "decode(md5('own'), 'hex')";
  private static final String CLAIM =
      "INSERT INTO tierline.escalation_claim SELECT id, tierline.me(), 1, 1 FROM"
          + " tierline.escalation WHERE staff_id = tierline.me() ON CONFLICT DO NOTHING";

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
            "PUT_IT_INTO_AN_ESCALATION_IN_HAND",
            "GRANT UPDATE (contact_id) ON tierline.escalation TO <database>_staff",
            on ->
                officerSees(
                    on,
                    "UPDATE tierline.escalation SET contact_id = "
                        + contact(on)
                        + " WHERE contact_id = "
                        + OWN)),
        Attack.before(
            "ESCALATE_IN_IT",
            "DROP TRIGGER contact_seen ON tierline.escalation",
            on -> officerSees(on, escalation(contact(on), "NULL"), CLAIM)),
        Attack.before(
            "WISH_IN_IT",
            "DROP TRIGGER contact_seen ON tierline.escalation_wish",
            on ->
                officerSees(
                    on,
                    "INSERT INTO tierline.escalation_wish (id, escalation_id, contact_id, kind,"
                        + " words, at) SELECT decode(md5(random()::text), 'hex'), escalation_id, "
                        + contact(on)
                        + ", 'ADDED', '', 1 FROM tierline.escalation_claim"
                        + " WHERE staff_id = tierline.me()")),
        Attack.before(
            "CALL_BACK_IN_IT",
            "DROP TRIGGER contact_seen ON tierline.callback_contact",
            on ->
                officerSees(
                    on,
                    "INSERT INTO tierline.callback_contact (contact_id, escalation_id) SELECT "
                        + contact(on)
                        + ", escalation_id FROM tierline.escalation_claim"
                        + " WHERE staff_id = tierline.me()")),
        Attack.after(
            "ESCALATE_FOR_ITS_CASE",
            "DROP TRIGGER case_verified ON tierline.escalation",
            on -> officerSees(on, escalation(OWN, on.theCase()), CLAIM)),
        Attack.after(
            "TURN_AN_ESCALATION_TO_ITS_CASE",
            "GRANT UPDATE (case_id) ON tierline.escalation TO <database>_staff",
            on ->
                officerSees(
                    on,
                    "UPDATE tierline.escalation SET case_id = "
                        + on.theCase()
                        + " WHERE contact_id = "
                        + OWN)),
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

  /**
   * Whether an officer who holds an escalation of another contact sees the one on the line after
   * these statements, which are undone.
   */
  private static boolean officerSees(CallOnServer on, String... statements) {
    return on.client("ines")
        .connected(connection -> {
          connection.setAutoCommit(false);
          Client.carriesOut(
              connection,
              "INSERT INTO tierline.contact (id, number, channel, state, staff_id,"
                  + " caller_language, opened_at, notes, version) VALUES ("
                  + OWN
                  + ", 'own', 'PHONE_DOMESTIC', 'OPEN', tierline.me(), 'en', 1, '', 1)");
          Client.carriesOut(connection, escalation(OWN, "NULL"));
          Client.carriesOut(connection, CLAIM);
          for (String statement : statements) {
            Client.carriesOut(connection, statement);
          }
          boolean reads = !Client.asked(connection, on.askedForContact()).isEmpty();
          connection.rollback();
          return reads;
        });
  }

  private static String contact(CallOnServer on) {
    return Client.hex(Columns.bytes(on.contact()));
  }

  private static String escalation(String contact, String itsCase) {
    return "INSERT INTO tierline.escalation (id, number, escalation_class, reason, queue,"
        + " identity_open, state, case_id, contact_id, staff_id, words, windows, language,"
        + " text_ahead, due, created_at, first_contact_at, version, held_back) SELECT"
        + " decode(md5(random()::text), 'hex'), random()::text, 'REGULAR', 'OTHER', 'TIER_2', 0,"
        + " 'WAITING', "
        + itsCase
        + ", "
        + contact
        + ", tierline.me(), '', '[]', 'en', 0, '2026-12-01', 1, 1, 1, 0";
  }

  private static String supervisorAsked(CallOnServer on) {
    return "INSERT INTO tierline.supervisor_request (id, contact_id, staff_id, state, words,"
        + " requested_at, version) SELECT decode(md5(random()::text), 'hex'), "
        + Client.hex(Columns.bytes(on.contact()))
        + ", tierline.me(), 'WAITING', '', 1, 1";
  }
}
