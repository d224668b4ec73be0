package org.tierline.model.privacy;

import java.time.Instant;
import java.util.UUID;
import org.tierline.model.Unspoken;

/**
 * A supervisor opened a case without a caller (P13). It holds for one staff member and one case.
 *
 * @param words the sentence that says why
 * @param endsAt when it ends by itself
 */
public record BrokenGlass(
    UUID id,
    UUID staffId,
    UUID caseId,
    BreakGlassReason reason,
    String words,
    Instant at,
    Instant endsAt) {

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
