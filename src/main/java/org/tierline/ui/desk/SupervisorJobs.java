package org.tierline.ui.desk;

import java.util.List;
import java.util.UUID;
import org.tierline.service.supervisor.SupervisorRequests.Asked;

/**
 * What the part for supervisors asks of the services, for the one person who is signed in. All but
 * {@link #mayTake} may touch the store and belongs in the background.
 */
public interface SupervisorJobs {
  /** Whether this person is a supervisor. */
  boolean mayTake();

  /** What waits for a supervisor, in the order in which it is to be taken. */
  List<Asked> asked();

  /**
   * Takes a request over.
   *
   * @return false if somebody else has it
   */
  boolean take(UUID requestId);
}
