package org.tierline.model.escalation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One weekday, Eastern, and when a caller may be called on it (E3).
 *
 * @param holiday the federal holiday observed on it, or null
 * @param allowed the spans in which every zone of the caller may be called, in order
 */
public record CallDay(LocalDate day, @Nullable String holiday, List<CallWindow> allowed) {
  public CallDay {
    allowed = List.copyOf(allowed);
  }
}
