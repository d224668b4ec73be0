package org.tierline.ui.review;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tierline.model.Sentence;
import org.tierline.model.sample.SampledContact;
import org.tierline.model.sample.ScoreMark;
import org.tierline.model.sample.ScoreQuestion;

/**
 * What the sample asks of the services, for the one person who is signed in. Every call may touch
 * the store and belongs in the background.
 */
public interface SampleJobs {
  /** Draws a contact by chance; empty if there is none that this person may read. */
  Optional<SampledContact> draw();

  /** Keeps a score; why not, or empty if it is kept. */
  Optional<Sentence> score(UUID contactId, Map<ScoreQuestion, ScoreMark> marks, String note);
}
