package org.tierline.model.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.Unspoken;

/**
 * Another agency that a question may belong to.
 *
 * @param code as people know it, such as {@code EOIR}; the key of its words
 * @param phone as it is read aloud
 * @param phoneAbroad from other countries, or null if none is on file
 * @param tty or null if none is on file
 * @param page official page, or null if none is on file
 * @param source where its telephone stands
 * @param checkedOn the day on which that was last looked at
 */
public record Agency(
    String code,
    String phone,
    @Nullable String phoneAbroad,
    @Nullable String tty,
    @Nullable String page,
    String source,
    LocalDate checkedOn) {

  /** Its name. */
  public Sentence name() {
    return Sentence.of("say.agency." + code);
  }

  /** What it answers. */
  public Sentence answers() {
    return Sentence.of("say.agency." + code + ".answers");
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
