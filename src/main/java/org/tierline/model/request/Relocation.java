package org.tierline.model.request;

import java.time.Instant;
import java.util.UUID;
import org.tierline.model.Unspoken;

/**
 * A request was sent on to another office (S11).
 *
 * @param from code of the office that had it
 * @param to code of the office that has it from then on
 * @param words the reason
 */
public record Relocation(
    UUID id, UUID requestId, String from, String to, String words, UUID staffId, Instant at) {

  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
