package org.tierline.model.sample;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.tierline.model.Unspoken;
import org.tierline.model.privacy.DisclosureLevel;

/**
 * What a supervisor thought of a contact.
 *
 * @param staffId who took the contact
 * @param scoredBy the supervisor
 * @param marks one for each question
 * @param note why, for whoever took the contact
 * @param level what could be read when it was written (P16)
 */
public record ContactScore(
    UUID id,
    UUID contactId,
    UUID staffId,
    UUID scoredBy,
    Map<ScoreQuestion, ScoreMark> marks,
    String note,
    DisclosureLevel level,
    Instant scoredAt) {
  public ContactScore {
    marks = Map.copyOf(marks);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
