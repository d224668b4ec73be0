package org.tierline.model.sample;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Disposition;

/**
 * A contact that chance chose. Who took it is not told before it is scored.
 *
 * @param promptRead whether the reading of the prompt was confirmed (P1)
 * @param verified whether a gate was passed in it
 * @param disposition how it ended, or null
 * @param notes what was written in it
 */
public record SampledContact(
    UUID contactId,
    String number,
    Channel channel,
    Instant openedAt,
    Instant closedAt,
    boolean promptRead,
    boolean verified,
    @Nullable Disposition disposition,
    String notes) {
  @Override
  public String toString() {
    return Unspoken.of(this);
  }
}
