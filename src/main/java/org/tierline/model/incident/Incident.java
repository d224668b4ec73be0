package org.tierline.model.incident;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.privacy.DisclosureLevel;

/**
 * A suspected or confirmed wrong disclosure (P14).
 *
 * @param staffId who reported it
 * @param contactId the contact it was reported from; null if there is none, or it is withheld
 * @param words what happened, as typed; null if they are withheld: a number was said with it that
 *     was not verified there, and the reader is not cleared (P7)
 * @param level what the reporter was allowed to say at that moment (P16); {@code GENERAL_ONLY}
 *     where the words are withheld: else it tells whether a case was open
 * @param dueAt by when it has to be dealt with
 * @param closedBy null while it is open, as are the next three
 * @param closingWords what was done about it; null also where the words are withheld
 * @param version counts the changes
 */
public record Incident(
    UUID id,
    UUID staffId,
    @Nullable UUID contactId,
    @Nullable String words,
    DisclosureLevel level,
    IncidentState state,
    Instant reportedAt,
    Instant dueAt,
    @Nullable UUID closedBy,
    @Nullable Instant closedAt,
    @Nullable IncidentOutcome outcome,
    @Nullable String closingWords,
    long version) {

  /** This, closed. */
  public Incident closed(UUID by, Instant at, IncidentOutcome found, String done) {
    return new Incident(
        id,
        staffId,
        contactId,
        words,
        level,
        IncidentState.CLOSED,
        reportedAt,
        dueAt,
        by,
        at,
        found,
        done,
        version);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
