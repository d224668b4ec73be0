package org.tierline.ui.review;

import org.tierline.service.escalation.QueueAhead.Ahead;

/**
 * What the panel of the queue asks of the services, for the one person who is signed in. Every call
 * may touch the store and belongs in the background.
 */
@FunctionalInterface
public interface QueueJobs {
  /** What waits for an officer, by the day on which it is due. */
  Ahead ahead();
}
