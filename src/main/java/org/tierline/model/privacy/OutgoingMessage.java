package org.tierline.model.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * A written answer that a connector delivers.
 *
 * @param caseId the case verified at that moment that it may name, or null
 * @param to e-mail, online account or postal address
 * @param language ISO 639-1 it is written in
 * @param words as they leave, with the privacy sentence (P1)
 * @param level what could be said in the contact when it was written (P16)
 * @param isProtected whether only those may read it who hold the clearance for Section 1367 (P16)
 * @param queuedAt since when it waits
 * @param deliveredAt when a connector had delivered it, or null while it waits
 */
public record OutgoingMessage(
    UUID id,
    UUID contactId,
    UUID staffId,
    @Nullable UUID caseId,
    MessageChannel channel,
    String to,
    String language,
    String words,
    DisclosureLevel level,
    boolean isProtected,
    Instant queuedAt,
    @Nullable Instant deliveredAt) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
