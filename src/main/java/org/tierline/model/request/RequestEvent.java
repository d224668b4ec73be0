package org.tierline.model.request;

import java.time.LocalDate;
import org.tierline.model.Unspoken;

/**
 * Something that became of a request, at the offices or here.
 *
 * @param on the day
 * @param office name of the office that answered, or that it was sent on to; empty where none has a
 *     part
 * @param words what it wrote, or why it was sent on; empty for who may not read them
 */
public record RequestEvent(Kind kind, LocalDate on, String office, String words) {
  /** What it was. */
  public enum Kind {
    INTERIM_ANSWER,
    FINAL_ANSWER,
    RELOCATION,
    /** Words of the caller were added; they stand with the request, so here are none. */
    WORDS_ADDED
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
