package org.tierline.model.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tierline.model.Sentence;

/**
 * An incident was reported; that is never refused (P14). The answer is the same whatever case it is
 * about.
 *
 * @param dueBy by when a supervisor has to deal with it
 * @param policy the version of the privacy policy that decided
 */
public record IncidentAnswer(
    UUID id, Instant dueBy, Sentence say, List<String> rules, String policy) {
  public IncidentAnswer {
    rules = List.copyOf(rules);
  }
}
