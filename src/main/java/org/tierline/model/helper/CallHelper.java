package org.tierline.model.helper;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * Somebody who helped a caller to speak in a contact.
 *
 * @param staffId who noted it
 * @param language ISO 639-1, or null if none was interpreted
 * @param name as it was said; may be empty
 * @param present false if the caller needed somebody and had nobody
 */
public record CallHelper(
    UUID id,
    UUID contactId,
    UUID staffId,
    HelperKind kind,
    HelperSide side,
    @Nullable String language,
    String name,
    boolean present,
    Instant at) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
