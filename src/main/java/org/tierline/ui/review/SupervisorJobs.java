package org.tierline.ui.review;

import java.util.List;
import java.util.Optional;
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
   * @return empty if somebody else has it
   */
  Optional<Taken> take(UUID requestId);

  /**
   * A request that was taken.
   *
   * @param contactId where the supervisor goes on with the caller; empty if nobody is on the line
   */
  record Taken(Optional<UUID> contactId) {}
}
