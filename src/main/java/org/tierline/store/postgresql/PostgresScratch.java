package org.tierline.store.postgresql;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.HexFormat;

/**
 * A database of its own for a rehearsal, with a whole store in it. Dropped when it is closed.
 *
 * @param server where it is made; the database named there is left alone
 * @param owner may make databases
 */
public record PostgresScratch(PostgresAddress server, String owner, String password) {
  private static final String BEGINNING = "tierline_scratch_";
  // Names of people begin with it, and are no longer than what a sign-in takes.
  private static final int CHANCE = 5;

  /** People and groups as their owner, who made them; then the owner. */
  private static final String DROP_ROLES =
      """
      GRANT <database>_owner TO CURRENT_USER;
      SET ROLE <database>_owner;
      DO $$
      DECLARE
        one name;
      BEGIN
        FOR one IN
          SELECT DISTINCT person.rolname FROM pg_roles person
          JOIN pg_auth_members m ON m.member = person.oid
          JOIN pg_roles of_group ON of_group.oid = m.roleid
          WHERE person.rolcanlogin AND of_group.rolname IN (
            '<database>_tier_1', '<database>_tier_2', '<database>_supervisor',
            '<database>_administrator')
        LOOP
          EXECUTE format('DROP ROLE %I', one);
        END LOOP;
      END
      $$;
      DROP ROLE IF EXISTS <database>_tier_1, <database>_tier_2, <database>_supervisor,
        <database>_administrator, <database>_staff;
      RESET ROLE;
      DROP ROLE <database>_owner
      """;

  /**
   * Makes one.
   *
   * @throws org.tierline.store.StoreTrouble if it cannot be made
   */
  public Made make(InstantSource clock) {
    byte[] chance = new byte[CHANCE];
    new SecureRandom().nextBytes(chance);
    String name = BEGINNING + HexFormat.of().formatHex(chance);
    PostgresAddress address = new PostgresAddress(server.host(), server.port(), name);
    execute("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'");
    try {
      PostgresSetUp made = PostgresSetUp.begin(address, owner, password, clock, (_, _) -> {});
      execute(
          address,
          "SET ROLE %s_owner; INSERT INTO tierline_case.rehearsed VALUES (true)".formatted(name));
      return new Made(address, made.store(), new PostgresPeople(address, clock), () -> drop(name));
    } catch (RuntimeException e) {
      drop(name);
      throw e;
    }
  }

  /** The roles of its people belong to the server and go with it. */
  private void drop(String name) {
    // The server waits for those who are just leaving.
    execute("DROP DATABASE " + name);
    execute(DROP_ROLES.replace("<database>", name));
  }

  private void execute(String statement) {
    execute(server, statement);
  }

  private void execute(PostgresAddress address, String statement) {
    try (Connection connection = address.signedIn(owner, password).getConnection();
        Statement executing = connection.createStatement()) {
      executing.execute(statement);
    } catch (SQLException e) {
      throw PostgresTroubles.translated(e);
    }
  }

  @Override
  public String toString() {
    return "PostgresScratch[" + server + "]";
  }

  /**
   * A store that was made.
   *
   * @param address where it is
   * @param store with the rights of whoever made it
   * @param people sign in to it
   * @param leaving drops its database and the roles of its people; run once, after all are closed
   */
  public record Made(
      PostgresAddress address, PostgresStore store, PostgresPeople people, Runnable leaving) {}
}
