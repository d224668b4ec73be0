package org.tierline.model.helper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * A helper as they are noted.
 *
 * @param key made at the desk; the same again is the same note
 * @param language ISO 639-1, or null if none is interpreted
 * @param name who it is and what they are to the caller; may be empty
 * @param present whether somebody is there; false notes that the caller has nobody
 * @param agreed whether the caller said that they agree
 */
public record HelperWish(
    UUID key,
    HelperKind kind,
    HelperSide side,
    @Nullable String language,
    String name,
    boolean present,
    boolean agreed) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
