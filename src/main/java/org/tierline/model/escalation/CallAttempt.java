package org.tierline.model.escalation;

import java.time.Instant;
import java.util.UUID;

/**
 * An attempt to call back.
 *
 * @param staffId who tried
 */
public record CallAttempt(
    UUID id, UUID escalationId, UUID staffId, AttemptOutcome outcome, Instant at) {}
