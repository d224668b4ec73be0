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
  private static final int CHANCE = 8;

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
      PostgresMaking.make(address.signedIn(owner, password), clock, (_, _) -> {});
      return new Made(
          PostgresStore.open(address.signedIn(owner, password), clock, () -> {}), () -> drop(name));
    } catch (RuntimeException e) {
      drop(name);
      throw e;
    }
  }

  private void drop(String name) {
    execute("DROP DATABASE " + name + " WITH (FORCE)");
  }

  private void execute(String statement) {
    try (Connection connection = server.signedIn(owner, password).getConnection();
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
   * @param leaving drops its database; run once, after the store is closed
   */
  public record Made(PostgresStore store, Runnable leaving) {}
}
