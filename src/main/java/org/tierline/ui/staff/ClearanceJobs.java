package org.tierline.ui.staff;

import java.util.List;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;
import org.tierline.model.staff.ClearanceChange;

/**
 * What granting and ending clearances asks of the services, for the administrator who is signed in.
 * Every call may touch the store and belongs in the background.
 */
public interface ClearanceJobs {
  /** What was asked for and waits for a second person, oldest first. */
  List<Change> waiting();

  /**
   * Asks that somebody be given the clearance, or that it ends.
   *
   * @param name as they sign in
   */
  Ended ask(String name, boolean granting);

  /** Confirms what somebody else asked for. */
  Ended confirm(Change change);

  /** Declines what was asked for. */
  Ended decline(Change change);

  /**
   * Opens a name to sign in with again that failures have locked.
   *
   * @param name as they sign in
   */
  Ended unlock(String name);

  /**
   * What came of it.
   *
   * @param done whether it was done
   * @param say what happened, or why not
   */
  record Ended(boolean done, Sentence say) {}

  /**
   * A change that waits.
   *
   * @param seen as it stands
   * @param who full name of whom it is about
   * @param askedBy full name of who asked
   */
  record Change(ClearanceChange seen, String who, String askedBy) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
