package org.tierline.model.check;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;

/** What was seen of a store, without signing in and without changing anything. */
public sealed interface StoreFacts {

  /** There is none yet. */
  record Absent() implements StoreFacts {}

  /**
   * It cannot be opened.
   *
   * @param trouble why, and what to do
   */
  record Shut(Sentence trouble) implements StoreFacts {}

  /**
   * It is shared, and its server answers; more is not seen by who does not sign in.
   *
   * @param host of the server
   */
  record Answering(String host) implements StoreFacts {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }

  /**
   * It was looked into.
   *
   * @param version of its tables
   * @param ours the version this program knows
   * @param isSound whether pages, indexes and keys fit each other
   * @param hasPeople whether somebody is set up; true if it is not known
   * @param lastEventAt when the last event of its record happened; null without one or if not known
   * @param lastSealAt when the record was last sealed; null if never or if not known
   */
  record Looked(
      int version,
      int ours,
      boolean isSound,
      boolean hasPeople,
      @Nullable Instant lastEventAt,
      @Nullable Instant lastSealAt)
      implements StoreFacts {}
}
