package org.tierline.store.postgresql;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.tierline.store.sql.Beside;
import org.tierline.store.sql.Write;

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

  /** Asks for one key as well, before anything is looked at. */
  static Write nobodyAlone(UUID own) {
    return new Write(NOBODY_ALONE + ", pg_advisory_xact_lock(?)", List.of(key(own)));
  }

  @Override
  public void alone(UUID about) {
    handle
        .createQuery("SELECT pg_advisory_xact_lock(:about)")
        .bind("about", key(about))
        .mapToMap()
        .one();
  }

  private static long key(UUID about) {
    return about.getMostSignificantBits() ^ about.getLeastSignificantBits();
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
