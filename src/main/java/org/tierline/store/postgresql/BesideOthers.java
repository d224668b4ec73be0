package org.tierline.store.postgresql;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.store.sql.Beside;

/**
 * Many desks write into one store at once. Who writes beside others and who writes alone is told
 * apart by one lock, what is one's own by a lock for each key, all given back when the transaction
 * ends.
 */
record BesideOthers(Handle handle) implements Beside {
  /** Waits until nobody else writes into this store. Whoever waits too long is told. */
  static final String NOBODY_ELSE = "SELECT pg_advisory_xact_lock(1414088018, 1)";

  /** Waits until nobody is in this store who writes alone. */
  static final String NOBODY_ALONE = "SELECT pg_advisory_xact_lock_shared(1414088018, 1)";

  @Override
  public void alone(UUID about) {
    handle
        .createQuery("SELECT pg_advisory_xact_lock(:about)")
        .bind("about", about.getMostSignificantBits() ^ about.getLeastSignificantBits())
        .mapToMap()
        .one();
  }

  @Override
  public String waiting() {
    return " FOR UPDATE";
  }

  @Override
  public String skipping() {
    return " FOR UPDATE OF e SKIP LOCKED";
  }
}
