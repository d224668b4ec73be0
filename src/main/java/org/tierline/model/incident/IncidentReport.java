package org.tierline.model.incident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * Somebody reports an incident.
 *
 * @param key made at the desk; the same one again is the same report
 * @param contactId the contact it happened in, or null
 * @param receiptNumber as typed, or null
 * @param words what happened; may be empty
 */
public record IncidentReport(
    UUID key, @Nullable UUID contactId, @Nullable String receiptNumber, String words) {

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
