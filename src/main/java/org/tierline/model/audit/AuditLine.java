package org.tierline.model.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as a supervisor reads it: without keys, and without a number whose gaps could tell of
 * events that are left out (P8).
 *
 * @param by full name of who did it, or null for what nobody signed in did
 * @param contact number of the contact it happened in, or null
 * @param facts short words without personal data
 */
public record AuditLine(
    Instant at,
    AuditAction action,
    @Nullable String by,
    @Nullable String contact,
    Map<String, String> facts) {
  public AuditLine {
    facts = Map.copyOf(facts);
  }

  /** The level that was granted or shown, where there was one. */
  public @Nullable String level() {
    return facts.get("level");
  }
}
