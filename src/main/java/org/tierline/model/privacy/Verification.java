package org.tierline.model.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;

/**
 * A passed gate: it holds for one staff member, one contact and one case (P10).
 *
 * @param relationship what the caller is to the case
 * @param level the most that may be said
 * @param at when it passed
 * @param endsAt when it ends by itself
 */
public record Verification(
    UUID id,
    UUID contactId,
    UUID staffId,
    UUID caseId,
    Relationship relationship,
    DisclosureLevel level,
    Instant at,
    Instant endsAt) {

  /** The most that may be said behind some passed gates; general answers if there is none. */
  public static DisclosureLevel highest(Collection<Verification> gates) {
    return gates.stream()
        .map(Verification::level)
        .max(Comparator.naturalOrder())
        .orElse(DisclosureLevel.GENERAL_ONLY);
  }
}
