package org.tierline.store.postgresql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.tierline.store.StoreTrouble;

/**
 * Whether the server is there, as whoever watches for changes last found it: while it is not, work
 * fails at once rather than after waiting for it. Safe for any thread.
 */
final class Reach {
  private volatile @Nullable StoreTrouble trouble;

  /** The server answered, or nobody looks for it. */
  void found() {
    trouble = null;
  }

  /** Nobody answered, or somebody who lets this person in no more. */
  void lost(SQLException cause) {
    trouble = PostgresTroubles.translated(cause) instanceof StoreTrouble why ? why : null;
  }

  boolean isThere() {
    return trouble == null;
  }

  /**
   * @throws StoreTrouble if the server is out of reach
   */
  void require() {
    StoreTrouble why = trouble;
    if (why != null) {
      throw new StoreTrouble(why.kind(), why.say(), why);
    }
  }
}
