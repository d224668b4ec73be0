package org.tierline.model.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.privacy.DisclosureLevel;

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

  /** This, without a fact. */
  public AuditLine without(String fact) {
    Map<String, String> others = new HashMap<>(facts);
    others.remove(fact);
    return new AuditLine(at, action, by, contact, others);
  }

  /** The level that was granted or shown, where there was one; behind broken glass all (P13). */
  public @Nullable String level() {
    boolean all = action == AuditAction.GLASS_BROKEN;
    return all ? DisclosureLevel.CASE_DETAILS.name() : facts.get("level");
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
