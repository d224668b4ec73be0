package org.tierline.model.appointment;

import java.time.LocalDate;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;

/** A wished day on which the visit cannot be, and why; it stays a wish (A1). */
public record MarkedDay(LocalDate day, Sentence why) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
