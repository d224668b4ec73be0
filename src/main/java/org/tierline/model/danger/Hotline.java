package org.tierline.model.danger;

import java.time.LocalDate;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;

/**
 * Whom to call in danger.
 *
 * @param name of the service, in words
 * @param number as it is dialled and read aloud
 * @param source where it stands that this is the number
 * @param checkedOn the day on which that was last looked at
 */
public record Hotline(
    Sentence name, String number, Reach reach, String source, LocalDate checkedOn) {

  /** In which way a number is reached. */
  public enum Reach {
    VOICE,
    TEXT,
    TTY
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
