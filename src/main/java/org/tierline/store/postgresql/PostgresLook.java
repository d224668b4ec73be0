package org.tierline.store.postgresql;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.tierline.model.check.StoreFacts;

/** Knocks at the server of a shared store. Nobody signs in, so that nothing in it is seen. */
public final class PostgresLook {
  private static final int CHANCE = 16;

  private PostgresLook() {}

  /**
   * What was seen: a server that turns a stranger away is there, and elsewhere than on this machine
   * has proved who it is before.
   *
   * @param random for a name that nobody has
   */
  public static StoreFacts at(PostgresAddress address, RandomGenerator random) {
    byte[] chance = new byte[CHANCE];
    random.nextBytes(chance);
    String nobody = "tierline-check-" + HexFormat.of().formatHex(chance);
    try {
      address.signedIn(nobody, nobody).getConnection().close();
      throw new IllegalStateException("the server lets in a name that nobody has");
    } catch (SQLException e) {
      return PostgresTroubles.isTurnedAway(e)
          ? new StoreFacts.Answering(address.host())
          : new StoreFacts.Shut(PostgresTroubles.sentence(e));
    }
  }
}
