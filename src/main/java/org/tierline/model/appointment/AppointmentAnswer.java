package org.tierline.model.appointment;

import org.jspecify.annotations.Nullable;
import org.tierline.model.ReadAloudNumber;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;

/**
 * What came of asking for a visit.
 *
 * @param number of the request; null if none was made
 * @param say the sentence to read
 */
public record AppointmentAnswer(
    AppointmentDecision decision, @Nullable ReadAloudNumber number, Sentence say) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
