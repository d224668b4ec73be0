package org.tierline.ui.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.incident.Incident;

/**
 * What the panel of incidents asks of the services, for the one person who is signed in. Every call
 * may touch the store and belongs in the background.
 */
public interface IncidentJobs {
  /**
   * The open incidents that this person may know of, the one due first on top.
   *
   * @param after the last row that is known, or null
   */
  List<Line> incidents(@Nullable Line after, int limit);

  /**
   * Closes an incident.
   *
   * @param confirmed whether something was told that should not have been
   * @param words what was found and done
   * @return false if somebody else has closed it since
   */
  boolean close(Line seen, boolean confirmed, String words);

  /**
   * An open incident.
   *
   * @param reportedBy full name
   * @param contact number of the contact in which it happened; null also where it is withheld
   */
  record Line(Incident incident, String reportedBy, @Nullable String contact) {
    UUID id() {
      return incident.id();
    }

    /** What was reported; null if it is withheld (P7). */
    @Nullable String words() {
      return incident.words();
    }

    Instant reportedAt() {
      return incident.reportedAt();
    }

    /** When its time is over. */
    Instant dueAt() {
      return incident.dueAt();
    }

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
