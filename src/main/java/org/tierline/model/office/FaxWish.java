package org.tierline.model.office;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * A fax number that an employee wants documents sent to (P2, A6).
 *
 * @param key of the record that comes of it; the same key again is the same record
 * @param number as told
 * @param askedBy the employee who asks for the documents
 * @param askedOn the day on which they asked; null if that was not told
 * @param until the last day on which the number may be used; null if that was not told
 */
public record FaxWish(
    UUID key,
    String number,
    String askedBy,
    @Nullable LocalDate askedOn,
    @Nullable LocalDate until) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
