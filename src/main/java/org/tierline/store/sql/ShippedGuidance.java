package org.tierline.store.sql;

import org.jdbi.v3.core.Handle;
import org.tierline.policy.guidance.ShippedArticles;

/** The articles that come with the program, for a store that has none yet. */
public final class ShippedGuidance {
  private ShippedGuidance() {}

  /**
   * Writes them if no article is there, in one transaction of the caller: into a new store, and
   * into one that is older than guidance.
   */
  public static void seed(Handle handle) {
    SqlGuidanceTable guidance = new SqlGuidanceTable(handle);
    if (guidance.version() == 0) {
      ShippedArticles.all().forEach(guidance::put);
    }
  }
}
