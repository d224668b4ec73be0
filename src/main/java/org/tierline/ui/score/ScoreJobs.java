package org.tierline.ui.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.sample.ContactScore;

/**
 * What the own scores ask of the services, for the one person who is signed in. Every call may
 * touch the store and belongs in the background.
 */
@FunctionalInterface
public interface ScoreJobs {
  /**
   * What was thought of this person's contacts, newest first.
   *
   * @param after the last one that is known, or null
   */
  List<Line> mine(@Nullable Line after, int limit);

  /**
   * A score of one's own.
   *
   * @param scoredBy full name
   * @param contact its number
   */
  record Line(ContactScore score, String scoredBy, String contact) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
