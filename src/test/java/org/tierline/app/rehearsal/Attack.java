package org.tierline.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * One way to get past what a shared store promises, with a database client.
 *
 * @param name what it does, in capitals
 * @param afterVerifying whether the caller has said what stands on record before
 * @param without takes out the one defence that stands against it
 * @param plan carries it out
 */
record Attack(String name, boolean afterVerifying, String without, Plan plan) {
  /** As if every transaction had ended, so that what was heard in one can be undone. */
  static final String ALL_IS_SETTLED =
      "CREATE OR REPLACE FUNCTION tierline_gate.settled (made_in xid8) RETURNS boolean"
          + " LANGUAGE sql AS 'SELECT true'";

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
      SELECT format('DROP POLICY IF EXISTS changed ON %s; DROP POLICY IF EXISTS %I ON %s;'
        ' CREATE POLICY %I ON %s AS %s FOR %s %s WITH CHECK (%s)',
        polrelid::regclass, polname, polrelid::regclass, polname, polrelid::regclass,
        CASE WHEN polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
        CASE polcmd WHEN 'a' THEN 'INSERT' ELSE 'ALL' END,
        'USING (' || pg_get_expr(polqual, polrelid) || ')', pg_get_expr(polwithcheck, polrelid))
      FROM pg_policy
      """;

  private static final String AGAIN =
      """
      REVOKE ALL ON SCHEMA tierline_case FROM <database>_staff;
      REVOKE ALL ON ALL TABLES IN SCHEMA tierline_case FROM <database>_staff;
      ALTER TABLE tierline.contact ENABLE ROW LEVEL SECURITY;
      ALTER TABLE tierline.escalation ENABLE ROW LEVEL SECURITY;
      ALTER TABLE tierline.service_request ENABLE ROW LEVEL SECURITY;
      SET search_path = tierline;
      SELECT grant_to_groups();
      CREATE OR REPLACE TRIGGER verification_closed BEFORE UPDATE ON verification
        FOR EACH ROW EXECUTE FUNCTION stay_closed ();
      CREATE OR REPLACE TRIGGER contact_seen BEFORE INSERT OR UPDATE OF contact_id
        ON supervisor_request FOR EACH ROW
        EXECUTE FUNCTION tierline_gate.of_a_contact_seen ();
      CREATE OR REPLACE TRIGGER contact_seen BEFORE INSERT ON escalation
        FOR EACH ROW EXECUTE FUNCTION tierline_gate.of_a_contact_seen ();
      CREATE OR REPLACE TRIGGER case_verified BEFORE INSERT ON escalation
        FOR EACH ROW EXECUTE FUNCTION tierline_gate.of_a_case_verified ();
      CREATE OR REPLACE TRIGGER contact_seen BEFORE INSERT ON escalation_wish
        FOR EACH ROW EXECUTE FUNCTION tierline_gate.told_where_seen ();
      CREATE OR REPLACE TRIGGER contact_seen BEFORE INSERT ON callback_contact
        FOR EACH ROW EXECUTE FUNCTION tierline_gate.of_a_contact_seen ();
      CREATE OR REPLACE TRIGGER escalation_seen BEFORE INSERT OR UPDATE OF escalation_id
        ON call_attempt FOR EACH ROW
        EXECUTE FUNCTION tierline_gate.of_an_escalation_seen ();
      CREATE OR REPLACE TRIGGER escalation_seen
        BEFORE INSERT OR UPDATE OF escalation_id, staff_id ON escalation_claim FOR EACH ROW
        EXECUTE FUNCTION tierline_gate.of_an_escalation_seen ();
      CREATE OR REPLACE TRIGGER glass_recorded AFTER INSERT ON broken_glass
        FOR EACH ROW EXECUTE FUNCTION tierline_gate.glass_broken ()
      """;

  /** What it attacks with; true if it got what it wanted. */
  @FunctionalInterface
  interface Plan {
    boolean succeeds(CallOnServer on);
  }

  /** An attack while nobody is verified. */
  static Attack before(String name, String without, Plan plan) {
    return new Attack(name, false, without, plan);
  }

  /** An attack on a gate that is open. */
  static Attack after(String name, String without, Plan plan) {
    return new Attack(name, true, without, plan);
  }

  /** It fails; and succeeds where its defence was taken out, so that it is known to attack. */
  void failsAndSucceedsWithoutItsDefence(CallOnServer on) {
    on.call();
    if (afterVerifying) {
      on.verified();
    }
    assertThat(plan.succeeds(on)).as("with its defence").isFalse();
    List<String> defences = on.texts(DEFENCES);
    on.asOwner(on.named(without));
    try {
      assertThat(plan.succeeds(on)).as("without its defence").isTrue();
    } finally {
      defences.forEach(on::asOwner);
      on.asOwner(on.named(AGAIN));
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
