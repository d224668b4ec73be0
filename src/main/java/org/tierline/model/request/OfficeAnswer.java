package org.tierline.model.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tierline.model.Unspoken;

/**
 * What an office answered to a request; a request can have several (S11).
 *
 * @param office code of the office that answered
 * @param answeredOn the day on which it did, by its own account
 * @param words what it wrote; of the case, so for those alone who may see its details
 * @param isFinal whether nothing more is to come
 * @param staffId who took it in
 */
public record OfficeAnswer(
    UUID id,
    UUID requestId,
    String office,
    LocalDate answeredOn,
    String words,
    boolean isFinal,
    UUID staffId,
    Instant at) {

  /** Whether the other is the same answer, taken in once more. */
  public boolean says(OfficeAnswer other) {
    return requestId.equals(other.requestId)
        && office.equals(other.office)
        && answeredOn.equals(other.answeredOn)
        && words.equals(other.words)
        && isFinal == other.isFinal;
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
