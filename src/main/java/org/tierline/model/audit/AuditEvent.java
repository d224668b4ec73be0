package org.tierline.model.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * One event, before the store chains it.
 *
 * @param staffId who did it, or null for what nobody signed in did
 * @param contactId the contact it happened in, or null
 * @param subject the thing it happened to (a case, request, escalation, staff member), or null
 * @param facts short words without personal data, such as {@code level=STATUS_ONLY}
 */
public record AuditEvent(
    Instant at,
    AuditAction action,
    @Nullable UUID staffId,
    @Nullable UUID contactId,
    @Nullable UUID subject,
    Map<String, String> facts) {
  public AuditEvent {
    facts = Map.copyOf(facts);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
