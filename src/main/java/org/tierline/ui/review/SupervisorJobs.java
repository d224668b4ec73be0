package org.tierline.ui.review;

import java.util.List;
import java.util.UUID;
import org.tierline.service.supervisor.WaitingCallers.Asked;

/**
 * What the band of waiting callers asks of the services, for the one person who is signed in. Every
 * call may touch the store and belongs in the background.
 */
public interface SupervisorJobs {
  /** What waits for a supervisor, in the order in which it is to be taken. */
  List<Asked> asked();

  /**
   * Takes a request over.
   *
   * @return false if somebody else has it
   */
  boolean take(UUID requestId);
}
