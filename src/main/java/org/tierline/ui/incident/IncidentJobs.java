package org.tierline.ui.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What reporting an incident asks of the services, for the one person who is signed in. Called in
 * the background.
 */
@FunctionalInterface
public interface IncidentJobs {
  /** Reports a suspected or confirmed wrong disclosure (P14); supervisors see it at once. */
  Reported report(Report report);

  /**
   * A report.
   *
   * @param key made at the desk; the same one again is the same report
   * @param contactId the contact in which it was noticed, or null
   * @param caseNumber the number that was talked about, or null
   * @param words what happened; may be empty
   */
  record Report(UUID key, @Nullable UUID contactId, @Nullable String caseNumber, String words) {}

  /**
   * An incident that is in the store.
   *
   * @param dueAt by when a supervisor looks at it
   */
  record Reported(Instant reportedAt, Instant dueAt) {}
}
