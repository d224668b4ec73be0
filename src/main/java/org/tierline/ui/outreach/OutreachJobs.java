package org.tierline.ui.outreach;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.outreach.EventFeedback;
import org.tierline.model.outreach.FeedbackAnswer;
import org.tierline.model.outreach.OutreachEvent;

/** What the screen of outreach has done for it. Called in the background. */
public interface OutreachJobs {
  /** Makes the key of feedback. */
  UUID newKey();

  /**
   * Events, coming or past.
   *
   * @param after the last one that is known, or null
   */
  List<OutreachEvent> events(boolean past, @Nullable OutreachEvent after, int limit);

  /** What was heard at an event, as far as this person may read it. */
  List<EventFeedback> feedback(UUID eventId);

  /** Keeps what was heard. */
  FeedbackAnswer record(UUID key, UUID eventId, String words);
}
