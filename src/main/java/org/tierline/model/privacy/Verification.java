package org.tierline.model.privacy;

import java.time.Instant;
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
    Instant endsAt) {}
