package org.tierline.ui.complaint;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.complaint.Complaint;
import org.tierline.model.complaint.ComplaintAnswer;
import org.tierline.model.complaint.ComplaintWish;

/**
 * What complaints ask of the services, for the one person who is signed in. Every call may touch
 * the store and belongs in the background.
 */
public interface ComplaintJobs {
  /** Makes the key of a complaint. */
  UUID newKey();

  /** Records a complaint in a contact. */
  ComplaintAnswer record(UUID contactId, ComplaintWish wish);

  /**
   * The complaints that this person may read, newest first.
   *
   * @param after the last one that is known, or null
   */
  List<Line> newest(@Nullable Line after, int limit);

  /** Records that one was sent on to headquarters. */
  ComplaintAnswer sendOn(Line seen);

  /**
   * A complaint in the list.
   *
   * @param takenBy full name
   * @param contact number of the contact it was made in
   * @param forHeadquarters whether it is not the Contact Center's
   */
  record Line(Complaint complaint, String takenBy, String contact, boolean forHeadquarters) {
    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
