package org.tierline.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.sample.ContactScore;

/** Contacts that chance can choose, and the scores of those it chose. */
public interface ScoreTable {
  /** The contacts closed since an instant that nobody has scored, without those of one person. */
  List<UUID> unscoredSince(Instant since, UUID withoutThoseOf);

  /**
   * Keeps a score.
   *
   * @param forCleared whether only cleared people may read it (P16)
   * @return false if the contact was scored before
   */
  boolean insert(ContactScore score, boolean forCleared);

  /** Lets only the cleared read the scores of some contacts (P8, P16). */
  void protect(Set<UUID> contactIds);

  /**
   * The scores of somebody's contacts of which they may be told, newest first.
   *
   * @param after the last one that is known, or null
   */
  List<ContactScore> of(UUID staffId, boolean cleared, @Nullable ContactScore after, int limit);
}
